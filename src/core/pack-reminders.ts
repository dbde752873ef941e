/** How a pack's own reminders are worded: for authors, apart from its cases, which a browser runs too. */
import type { Issue } from './issue.ts';
import { placeOfCase, situationOfCase } from './pack-cases.ts';
import type { RulePack } from './pack-schema.ts';
import { remind } from './remind.ts';
import type { SiteOverview } from './site-schema.ts';
import type { Language } from './words.ts';
import { checkForm } from './wording/check.ts';

/** The reminder of each case, and all that may follow on an answer, says what it has to, in as few words as it may. */
export function checkReminders(pack: RulePack, sites: readonly SiteOverview[]): readonly Issue[] {
  const found = pack.cases.flatMap((one) => {
    const place = placeOfCase(pack, one, sites);
    const situation = situationOfCase(pack, one);
    return pack.languages.flatMap((language) => {
      // What is looked at does not name the service: only the title of a reminder does.
      const guidance = { policy: {}, packs: [pack], situation, language };
      const reminder = remind(place, place.site, guidance);
      return reminder ? checkForm(reminder).map((issue) => located(issue, pack, language)) : [];
    });
  });
  // Many cases lead to the same reminder: each fault is told once.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** An issue with a reminder as one of the rule that it speaks for. */
function located(issue: Issue, { rules }: RulePack, language: Language): Issue {
  const at = rules.findIndex(({ id }) => issue.path.endsWith(` ${id}`));
  return {
    ...issue,
    path: at < 0 ? '' : `rules.${at}`,
    expected: `${issue.expected} (in the reminder, ${language})`,
  };
}
