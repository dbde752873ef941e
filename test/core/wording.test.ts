import { describe, expect, it } from 'vitest';
import { classify, standing } from '../../src/core/classify.ts';
import type { Place } from '../../src/core/place.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Policy } from '../../src/core/policy.ts';
import { remind } from '../../src/core/remind.ts';
import type { Advice, Reminder } from '../../src/core/reminder.ts';
import { sceneOf } from '../../src/core/shown.ts';
import type { Site } from '../../src/core/site-schema.ts';
import { overviewOf } from '../../src/core/site-schema.ts';
import { situationOf } from '../../src/core/situation.ts';
import {
  ACTIVITIES,
  DEVICE_KINDS,
  GRANTS,
  inLanguage,
  type Language,
  LANGUAGES,
  OUTCOMES,
  ROLES,
  TENANTS,
} from '../../src/core/words.ts';
import { allAdvice, checkReminder, checkText } from '../../src/core/wording/check.ts';
import { MANNERS } from '../../src/core/wording/manners.ts';
import { wordingIn } from '../../src/core/wording/wording.ts';
import { allPacks, allSites } from '../rules/rules-on-disk.ts';
import { at } from './examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const sites = allSites();
const packs = allPacks();

/** Every kind of place that a site can be observed as, at the site with the longest name: a reminder may be no longer there. */
const kinds = [
  ...new Map(
    sites
      .toSorted((one, other) => one.name.length - other.name.length)
      .flatMap((site) => placesOf(site).map((place) => ({ place, name: site.name })))
      .map((kind) => [JSON.stringify({ ...kind.place, site: '' }), kind]),
  ).values(),
];

function placesOf(site: Site): readonly Place[] {
  return overviewOf(site).surfaces.flatMap((surface) =>
    [undefined, ...ACTIVITIES].flatMap((activity) => {
      const place = {
        site: site.id,
        family: site.family,
        surface,
        ...(activity && { activity }),
      };
      return surface === 'call' ? TENANTS.map((tenant) => ({ ...place, tenant })) : [place];
    }),
  );
}

/** Every user that an administrator can describe, and one whom nobody has. */
const usersOf = ({ vocabulary: { roles = [], grants = [] } = {} }: RulePack): readonly Policy[] => {
  const named = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [undefined, ...ROLES, ...named(roles)].flatMap((role) =>
    [undefined, ...GRANTS, ...named(grants)].flatMap((grant) =>
      [undefined, ...DEVICE_KINDS].map((deviceKind) => ({
        ...(role && { role }),
        ...(grant && { grant }),
        ...(deviceKind && { deviceKind }),
        windows: ['always Municipal and regional elections'],
      })),
    ),
  );
};

/** For each rule that speaks there, one reminder of each kind of place in each language. */
function remindersOf(pack: RulePack): readonly Reminder[] {
  const distinct = new Map<string, (language: Language) => Reminder | null>();
  for (const policy of usersOf(pack)) {
    const situation = situationOf(policy, [pack], NOW);
    for (const { place, name } of kinds) {
      // Which rule speaks is the same in every language, and quick to find.
      const { spoken } = classify(place, situation, [pack]);
      const key = `${place.family} ${sceneOf(place)} ${spoken?.rule.id}`;
      if (!spoken || distinct.has(key)) continue;
      distinct.set(key, (language) =>
        remind(place, name, { policy, packs: [pack], situation, language }),
      );
    }
  }
  return [...distinct.values()].flatMap((remindIn) =>
    LANGUAGES.flatMap((language) => remindIn(language) ?? []),
  );
}

/** What has been overtaken says nothing any more. */
const speaking = packs.filter((pack) => !standing(pack, pack, NOW));

describe.each(speaking)('the reminders of $id', (pack) => {
  let made: readonly Reminder[] | undefined;
  // In a test, not while the tests are collected: it takes its time.
  const reminders = () => (made ??= remindersOf(pack));

  it('are there in every language, with what the pack says in one that it has, and in English for all others', () => {
    const spoken = reminders().map(({ language, lang }) => [language, lang ?? language] as const);
    expect(Object.fromEntries(spoken)).toEqual(
      Object.fromEntries(LANGUAGES.map((one) => [one, pack.languages.includes(one) ? one : 'en'])),
    );
  });

  it('keep to the rules of wording, on every site and after every answer', () => {
    expect(reminders().flatMap(checkReminder)).toEqual([]);
  });

  it('have advice ready for every answer that they offer', () => {
    for (const { question, after } of reminders().flatMap(({ advice }) => allAdvice(advice))) {
      expect(Object.keys(after)).toEqual((question?.options ?? []).map(({ id }) => id));
    }
  });

  it('ask at most two questions in a row', () => {
    const deepest = (advice: Advice): number =>
      advice.question ? 1 + Math.max(0, ...Object.values(advice.after).map(deepest)) : 0;
    expect(Math.max(...reminders().map(({ advice }) => deepest(advice)))).toBeLessThanOrEqual(2);
  });

  it('leave no place for a value unfilled', () => {
    expect(
      reminders().filter((reminder) =>
        /[{}]|undefined|\bnull\b/.test(
          JSON.stringify(allAdvice(reminder.advice).map(({ body }) => body)),
        ),
      ),
    ).toEqual([]);
  });

  it('say who is behind them: a source with an authority for each', () => {
    for (const { sources } of reminders().flatMap(({ advice }) => allAdvice(advice))) {
      expect(sources.map(({ authority }) => authority)).not.toEqual([]);
    }
  });
});

it('the invented municipality is named as invented in every reminder and language', () => {
  const demo = packs.filter(({ fictional }) => fictional);
  const named = demo
    .flatMap(remindersOf)
    .map(({ language, municipality }) => `${language} ${municipality}`);
  expect([...new Set(named)].toSorted()).toEqual([
    'da Eksempelby (opdigtet)',
    'en Eksempelby (fictional)',
    'fi Esimerkkilä (keksitty)',
    'nb Eksempelby (oppdiktet)',
    'sv Exempelby (påhittad)',
  ]);
});

/** Every text of a wording by its path. */
const sentencesOf = (wording: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(wording).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? sentencesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as const],
  );

const valuesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe.each(LANGUAGES)('the wording in %s', (language) => {
  const { outcomes, titles, footer, footerWithout } = wordingIn(language);

  it.each(OUTCOMES)('%s is said neutrally', (outcome) => {
    expect(checkText(outcome, outcomes[outcome], language)).toEqual([]);
  });

  it('has neutral titles and a neutral footer', () => {
    expect(
      [...Object.values(titles), footer, footerWithout].flatMap((text) =>
        checkText('', text, language),
      ),
    ).toEqual([]);
  });

  const texts = sentencesOf(wordingIn(language));

  it('has a text wherever English has one, for the same values', () => {
    const valued = (those: typeof texts) =>
      Object.fromEntries(those.map(([path, text]) => [path, valuesIn(text)]));
    expect(valued(texts)).toEqual(valued(sentencesOf(wordingIn('en'))));
  });

  it('puts no ending on a name, since nobody knows which one it takes', () => {
    expect(texts.filter(([, text]) => /\}[\p{L}’']/u.test(text))).toEqual([]);
  });

  it('says little around what a guideline says, and that it may not concern the reader', () => {
    const { bodies, bare } = wordingIn(language);
    for (const body of [...Object.values(bodies), bare]) {
      expect(body.split('. ').length).toBeLessThanOrEqual(2);
      expect(body.length).toBeLessThanOrEqual(140);
      expect(body).toContain(MANNERS[language].unsure);
    }
  });
});

it('no two languages share a sentence', () => {
  const all = LANGUAGES.flatMap((language) => [
    ...new Set(sentencesOf(wordingIn(language)).map(([, text]) => text)),
  ]);
  // One word may well be the same in Danish, Swedish and Norwegian.
  const repeated = all.filter((text, index) => text.includes(' ') && all.indexOf(text) !== index);
  expect(repeated).toEqual([]);
});

it('a text that is not there in a language is said in English', () => {
  const half = { en: 'Post', da: undefined };
  expect(LANGUAGES.map((language) => inLanguage(half, language))).toEqual(
    LANGUAGES.map(() => 'Post'),
  );
  expect(inLanguage({ en: 'Post', da: 'Opslag' }, 'da')).toBe('Opslag');
});
