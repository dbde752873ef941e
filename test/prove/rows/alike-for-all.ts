import { readBuiltinPacks } from '../../../src/cli/rules.ts';
import { answer } from '../../../src/core/answer.ts';
import { circumstancesOf } from '../../../src/core/circumstances.ts';
import { classify } from '../../../src/core/classify.ts';
import { declare } from '../../../src/core/declare.ts';
import type { RulePack } from '../../../src/core/pack-schema.ts';
import type { SiteOverview } from '../../../src/core/site-schema.ts';
import { announcement, renew } from '../../../src/core/visit.ts';
import { checkReminder } from '../../../src/core/wording/check.ts';
import { NOTICES, SURFACES } from '../../../src/core/words.ts';
import { counted, type Row } from '../row.ts';

/** Of other lengths, letters and forms, and part of no other word. */
const NAMES = ['Xyzzy', 'Qwzzby Kommune', 'Ørzwik', 'Åzzqvist', 'Zzyx & Wqz-Zqy'];
const NOW = Date.UTC(2026, 9, 1, 10);
/** In a sample, one in so many. */
const STEP = { whole: 1, sample: 97 };

export const alikeForAll: Row = {
  id: 'alike-for-all',
  says: 'Everybody gets the same: whosever name is put in, no outcome, word, order or note is another, nor anything that is kept or done for it, and every text keeps to the rules of wording.',
  claimedIn: ['README.md'],
  how: 'Every shipped pack in each of its languages, in all circumstances that its rules can tell apart, with names of several forms in place of the municipality and the secretariat: all that is kept of a visit, before and after a note is made and after carrying on without one, the note, how the reminder is announced, and the steps by which it was found may differ in that name alone. The steps stand for how long it takes, which no clock measures here. A party, a candidate or an account has no field in which it could be put.',
  prove: (_, size) => {
    const found: string[] = [];
    let reminders = 0;
    const packs = readBuiltinPacks();
    for (const pack of packs) {
      for (const [at, one] of circumstancesOf([pack], NOW).entries()) {
        if (at % STEP[size] > 0) continue;
        for (const language of pack.languages) {
          const all = NAMES.map((name) => told(pack, one, language, name));
          reminders += all.length;
          const where = `${pack.id}, ${one.place.surface}, ${language}`;
          if (new Set(all.map(({ text }) => text)).size > 1)
            found.push(`${where}: something depends on the name`);
          found.push(...all.flatMap(({ issues }) => issues.map((issue) => `${where}: ${issue}`)));
        }
      }
    }
    return {
      figure: `${counted(packs.length, 'pack')}, ${counted(reminders, 'reminder')} under ${NAMES.length} names, with what is kept and done for each: ${found.length} differ in more than the name, or in their wording.`,
      found: [...new Set(found)],
    };
  },
};

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
    issues: reminder
      ? checkReminder(reminder).map(({ path, found: text }) => `${path}: ${text}`)
      : [],
  };
}

const SITE: SiteOverview = {
  name: 'Square',
  id: 'square',
  family: 'social',
  hosts: [],
  surfaces: SURFACES,
  verified: '2026-10-01',
};
const WORLD = { surfaces: SURFACES, pausedUntil: 0, silences: [] };
