/** Reminders as the core makes them, from a small pack of an invented municipality. */
import { remind } from '../../src/core/remind.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Language } from '../../src/core/words.ts';
import type { PopupActions } from '../../src/ui/popup/Popup.tsx';
import { aPack, aRule, at, aWorld } from '../core/examples.ts';

export const NOW = at('2026-11-22T10:00:00Z');

const option = (id: string, en: string, da: string, category?: string) => ({
  id,
  label: { en, da },
  ...(category && { category }),
});

export const pack = aPack({
  languages: ['en', 'da'],
  name: { en: 'Example guideline', da: 'Eksempelretningslinje' },
  contact: { name: { en: 'The registry' }, email: 'registry@council.example' },
  questions: [
    {
      id: 'purpose',
      text: { en: 'What is it for?', da: 'Hvad er formålet?' },
      options: [
        option('council', 'Council work', 'Kommunalt hverv', 'council_work'),
        option('campaign', 'Campaign', 'Valgkamp', 'campaign_own'),
        option('not-sure', 'Not sure', 'Ved ikke'),
      ],
    },
    {
      id: 'request',
      text: { en: 'Did somebody ask for it?', da: 'Er der bedt om det?' },
      options: [option('yes', 'Yes', 'Ja'), option('not-sure', 'Not sure', 'Ved ikke')],
    },
  ],
  categories: [
    { id: 'council_work', label: { en: 'Council work', da: 'Kommunalt hverv' } },
    { id: 'campaign_own', label: { en: 'Campaign', da: 'Valgkamp' } },
  ],
  rules: [
    aRule({
      id: 'campaign',
      applies: 'in-window',
      when: { answers: { purpose: ['campaign'] } },
      outcome: 'own-equipment',
      guidance: { en: 'Your own phone is fine.', da: 'Din egen telefon er fin.' },
    }),
    aRule({
      id: 'council',
      applies: 'in-window',
      when: { answers: { purpose: ['council'] } },
      ask: ['request'],
    }),
    aRule({ id: 'post', applies: 'in-window', outcome: 'ask', ask: ['purpose'] }),
  ],
});

export const policy: Policy = {
  municipality: 'Example Council',
  windows: ['2026-10-05/2026-11-24 Local elections'],
};

export function aReminder(
  part: {
    pack?: RulePack;
    policy?: Policy;
    language?: Language;
    place?: Partial<Parameters<typeof remind>[0]>;
  } = {},
): Reminder {
  const { language = 'en', place = {} } = part;
  const world = aWorld({ packs: [part.pack ?? pack], policy: part.policy ?? policy, now: NOW });
  const found = remind(
    { site: 'square', family: 'social', surface: 'composer', ...place },
    'Square',
    { ...world, language },
  );
  if (!found) throw new Error('no reminder');
  return found;
}

const nothing = () => {};
/** What a popup can be asked for, by which nothing is done. */
export const IDLE_ACTIONS: PopupActions = {
  carryOn: nothing,
  makeNote: nothing,
  changeCategory: nothing,
  pause: nothing,
  open: nothing,
  close: nothing,
  silence: nothing,
  hearAgain: nothing,
  saveNote: nothing,
  lossSeen: nothing,
  copy: async () => {},
  answer: nothing,
  showWhy: nothing,
};
