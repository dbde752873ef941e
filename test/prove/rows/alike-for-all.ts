import { readBuiltinPacks, readSites } from '../../../src/cli/rules.ts';
import { circumstancesOf } from '../../../src/core/circumstances.ts';
import { declare } from '../../../src/core/declare.ts';
import type { RulePack } from '../../../src/core/pack-schema.ts';
import { remind } from '../../../src/core/remind.ts';
import { checkReminder } from '../../../src/core/wording/check.ts';
import { counted, type Row } from '../row.ts';

/** Of other lengths, letters and forms, and part of no other word. */
const NAMES = ['Xyzzy', 'Qwzzby Kommune', 'Ørzwik', 'Åzzqvist', 'Zzyx & Wqz-Zqy'];
const NOW = Date.UTC(2026, 9, 1, 10);
/** In a sample, one in so many. */
const STEP = { whole: 1, sample: 97 };

export const alikeForAll: Row = {
  id: 'alike-for-all',
  says: 'Everybody gets the same: whosever name is put in, no outcome, word, order or note is another, and every text keeps to the rules of wording.',
  claimedIn: ['README.md'],
  how: 'Every shipped pack in each of its languages, in all circumstances that its rules can tell apart, with names of several forms in place of the municipality and the secretariat: the reminders and the notes may differ in that name alone. A party, a candidate or an account has no field in which it could be put.',
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
            found.push(`${where}: the reminder depends on the name`);
          found.push(...all.flatMap(({ issues }) => issues.map((issue) => `${where}: ${issue}`)));
        }
      }
    }
    return {
      figure: `${counted(packs.length, 'pack')}, ${counted(reminders, 'reminder')} under ${NAMES.length} names: ${found.length} differ in more than the name, or in their wording.`,
      found: [...new Set(found)],
    };
  },
};

/** The reminder and the note that comes of it, with `…` for the name. */
function told(
  pack: RulePack,
  { place, situation }: Pick<ReturnType<typeof circumstancesOf>[number], 'place' | 'situation'>,
  language: RulePack['languages'][number],
  name: string,
) {
  const policy = { municipality: name, contactName: name };
  const reminder = remind(place, SITE, { policy, packs: [pack], situation, language });
  const note = reminder && declare(reminder, reminder.advice, { id: 'one', now: NOW });
  return {
    text: JSON.stringify([reminder, note]).replaceAll(JSON.stringify(name).slice(1, -1), '…'),
    issues: reminder
      ? checkReminder(reminder).map(({ path, found: text }) => `${path}: ${text}`)
      : [],
  };
}

const SITE = readSites()[0]?.name ?? '';
