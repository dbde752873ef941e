import { advise } from './advise.ts';
import { classify } from './classify.ts';
import type { Place } from './place.ts';
import { offeredTo, suggestedBy } from './offered.ts';
import type { Guidance, Reminder } from './reminder.ts';
import { contactIn, guidelineIn, issuerIn, sceneOf } from './shown.ts';
import { asSentence, fill, wordingIn } from './wording/wording.ts';
import { inLanguage } from './words.ts';

/**
 * The reminder for a place, or `null` where no rule speaks or the rule says that it is out of scope. What a pack that is
 * not in the language asked for has to say is in English as a whole, since no sentence is half in one language and half in
 * another. What is ours stays in the language asked for.
 */
export function remind(place: Place, siteName: string, asked: Guidance): Reminder | null {
  const { policy, packs, situation } = asked;
  const { spoken } = classify(place, situation, packs);
  if (!spoken || spoken.outcome === 'out-of-scope') return null;
  const { pack } = spoken;
  const language = pack.languages.includes(asked.language) ? asked.language : 'en';
  const wording = wordingIn(asked.language);
  // Where no municipality is named, the line of the period names the same as the body, and not just any municipality.
  const municipality = asSentence(issuerIn(policy, pack, language));
  const contact = contactIn(policy, pack, language);
  const guidelineUrl = guidelineIn(policy, pack);
  const advice = advise(place, siteName, { ...asked, language }, spoken, {});
  const suggested = suggestedBy(advice);
  const offered = offeredTo(pack.categories, situation.role);
  return {
    site: place.site,
    siteName,
    surface: place.surface,
    ...(place.tenant && { tenant: place.tenant }),
    language: asked.language,
    ...(language !== asked.language && { lang: language }),
    municipality,
    title: fill(wording.titles[sceneOf(place)], { svc: siteName }),
    footer: guidelineUrl
      ? wording.footer
      : fill(wording.footerWithout, { contact: contact?.name ?? wording.contact }),
    ...(contact && { contact }),
    ...(guidelineUrl && { guidelineUrl }),
    categories: pack.categories
      .filter((one) => offered.includes(one) || suggested.has(one.id))
      .map(({ id, label }) => ({ id, label: inLanguage(label, language) })),
    goodToKnow: (pack.goodToKnow ?? [])
      .filter(({ roles }) => !roles || (situation.role && roles.includes(situation.role)))
      .map(({ title, text, url }) => ({
        title: inLanguage(title, language),
        text: inLanguage(text, language),
        ...(url !== undefined && { url }),
      })),
    advice,
  };
}
