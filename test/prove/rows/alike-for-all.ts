import { readBuiltinPacks } from '../../../src/cli/rules.ts';
import { answer } from '../../../src/core/answer.ts';
import { circumstancesOf } from '../../../src/core/circumstances.ts';
import { classify } from '../../../src/core/classify.ts';
import { declare } from '../../../src/core/declare.ts';
import type { RulePack } from '../../../src/core/pack-schema.ts';
import type { Reminder } from '../../../src/core/reminder.ts';
import type { SiteOverview } from '../../../src/core/site-schema.ts';
import { announcement, renew } from '../../../src/core/visit.ts';
import { checkReminder } from '../../../src/core/wording/check.ts';
import { NOTICES, SURFACES } from '../../../src/core/words.ts';
import { ACCOUNTS, accountsUnlike } from '../accounts.ts';
import { proveByTests } from '../by-tests.ts';
import { FORMS_OF_NAMES, namesFor } from '../names-of-councils.ts';
import { counted, type Row } from '../row.ts';

const NOW = Date.UTC(2026, 9, 1, 10);
/** In a sample, one in so many. */
const STEP = { whole: 1, sample: 97 };

export const alikeForAll: Row = {
  id: 'alike-for-all',
  says: 'Everybody gets the same: whosever name is put in, no outcome, word, order or note is another, nor anything that is kept or done for it, and every text keeps to the rules of wording.',
  claimedIn: ['README.md'],
  how: 'Every shipped pack in each of its languages, in all circumstances that its rules can tell apart, with two names by turns, of several forms, in place of the municipality and the secretariat, and in one of the circumstances in which a rule speaks with a made-up name for each letter of the five alphabets and with the names that stand in the packs: all that is kept of a visit, before and after a note is made and after carrying on without one, the note, how the reminder is announced, and the steps by which it was found may differ in that name alone. The popup is drawn under all these names, by each pack in each language, without a browser: the reminder, why it came, and a note that was made; its markup may differ in that name alone (`test/ui/alike.test.tsx`). Not drawn are the strip, the log and the other pages. What hangs on more of a name than its first letter is seen only where one of these names has it. The steps stand for how long it takes, which no clock measures here. Of calls, the account that an address names is another in turn, with names of forms of their own and of parties, by the same address, on the administrator’s list and not: what is kept of the visit and the steps are the same for all of them. The extension itself has no field for a party or a candidate, and the check of wording finds none in a shipped pack; the account of a meeting is the council’s, another, a personal one or unknown. What a municipality writes into a role of a pack of its own, or into its settings as a role or as an account, is its own: a rule may turn on it, and a role could be called after a party without a word for one. `armslength validate` finds the forms that names of parties have and not every name (`rules/README.md`); a device shows the setting, the pack and who issued it on its status page to everybody who has them.',
  // It draws the popup in a run of tests, which takes longer than all rows that look at files.
  ownFaultsOnly: true,
  prove: (subject, size) => {
    const found: string[] = [];
    const calls = new Set<string>();
    let reminders = 0;
    const packs = readBuiltinPacks();
    for (const pack of packs) {
      const names = namesFor(pack, packs);
      const met = new Set<string | undefined>();
      for (const [at, one] of circumstancesOf([pack], NOW).entries()) {
        if (at % STEP[size] > 0) continue;
        const { spoken } = classify(one.place, one.situation, [pack]);
        const isNew = !met.has(spoken?.rule.id);
        met.add(spoken?.rule.id);
        if (one.place.surface === 'call' && (isNew || !calls.has(pack.id))) {
          calls.add(pack.id);
          const unlike = accountsUnlike(one, worldOf(pack, one.place.site));
          found.push(...unlike.map((what) => `${pack.id}: ${what}`));
        }
        for (const language of pack.languages) {
          const all = (isNew ? names : twoOf(FORMS_OF_NAMES, at)).map((name) =>
            told(pack, one, language, name),
          );
          reminders += all.length;
          const where = `${pack.id}, ${one.place.surface}, ${language}`;
          if (new Set(all.map(({ text }) => text)).size > 1)
            found.push(`${where}: something depends on the name`);
          found.push(...all.flatMap(({ issues }) => issues.map((issue) => `${where}: ${issue}`)));
        }
      }
    }
    const popups = proveByTests(subject, 'test/ui/alike.test.tsx');
    return {
      figure: `${counted(packs.length, 'pack')}, ${counted(reminders, 'reminder')} under two of ${FORMS_OF_NAMES.length} names, and once for each rule that speaks under all, with what is kept and done for each, and ${ACCOUNTS.length} accounts in ${calls.size} packs: ${found.length} differ in more than the name, or in their wording. The popup: ${popups.figure}`,
      found: [...new Set([...found, ...popups.found])],
    };
  },
};

/** Two by turns, so that each stands beside each. */
function twoOf(names: readonly string[], turn: number): readonly string[] {
  const [one, other] = [turn, turn + 1 + (Math.floor(turn / names.length) % (names.length - 1))];
  return [one, other].flatMap((at) => names[at % names.length] ?? []);
}

/** What is kept and done, with `…` for the name. */
function told(
  pack: RulePack,
  { place, situation }: Pick<ReturnType<typeof circumstancesOf>[number], 'place' | 'situation'>,
  language: RulePack['languages'][number],
  name: string,
) {
  const guidance = {
    policy: { municipality: name, contactName: name },
    packs: [pack],
    situation,
    language,
  };
  const world = { ...guidance, ...WORLD, sites: [{ ...SITE, id: place.site }] };
  const visit = renew({ site: place.site, place, answered: [], reminder: null }, world);
  const { reminder } = visit;
  const note = reminder && declare(reminder, reminder.advice, { id: 'one', now: NOW });
  const kept = [visit, answer(visit), note && answer(visit, note.id), note];
  const done = [
    ...NOTICES.map((notice) =>
      announcement(undefined, visit, null, { ...guidance.policy, notice }),
    ),
    ...classify(place, situation, [pack]).trace,
  ];
  return {
    text: JSON.stringify([kept, done]).replaceAll(JSON.stringify(name).slice(1, -1), '…'),
    issues: reminder ? issuesOf(reminder) : [],
  };
}

/** By the reminder, as JSON: many circumstances end in the same one, and checking its wording takes most of the time. */
const checked = new Map<string, readonly string[]>();

function issuesOf(reminder: Reminder): readonly string[] {
  const key = JSON.stringify(reminder);
  const issues =
    checked.get(key) ?? checkReminder(reminder).map(({ path, found: text }) => `${path}: ${text}`);
  checked.set(key, issues);
  return issues;
}

const worldOf = (pack: RulePack, site: string) => ({
  ...WORLD,
  policy: {},
  packs: [pack],
  language: 'en' as const,
  sites: [{ ...SITE, id: site }],
});

const SITE: SiteOverview = {
  name: 'Square',
  id: 'square',
  family: 'social',
  hosts: [],
  surfaces: SURFACES,
  verified: '2026-10-01',
};
const WORLD = { surfaces: SURFACES, pausedUntil: 0, silences: [] };
