import type { JSX } from 'preact';
import { useSignal } from '@preact/signals';
import { casesOf } from '../../core/beside.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';
import type { Reminder } from '../../core/reminder.ts';
import type { Language } from '../../core/words.ts';
import type { Copy } from '../CopyText.tsx';
import { Announcement } from '../Announcement.tsx';
import { simulatorIn } from '../messages/simulator.ts';
import { Reminded } from '../popup/Reminded.tsx';
import { attributesOf, nameOf } from '../popup/state.ts';
import { Why } from '../popup/Why.tsx';
import type { Draft } from './draft.ts';

export interface ShownProps {
  readonly language: Language;
  readonly reminder: Reminder;
  readonly pack: RulePack;
  /** The names and contacts that the reminder goes by. */
  readonly policy: Policy;
  readonly answers: Draft['answers'];
  readonly answer: (answers: Draft['answers']) => void;
  readonly copy: Copy;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The reminder, by the very parts that the popup shows it with. It can be answered; what would be kept or sent is not. */
export function Shown(props: ShownProps): JSX.Element {
  const { language, reminder, pack, policy, answers, answer, copy, now } = props;
  const say = simulatorIn(language);
  const why = useSignal(false);
  const pressed = useSignal('');
  const name = nameOf(reminder);
  const press = () => {
    pressed.value = name;
  };
  const seen = {
    visit: { reminder },
    answered: { to: name, answers },
    pausedUntil: 0,
    now,
    language: reminder.language,
  };
  return (
    <>
      <section class="popup" aria-label={say.reminder} {...attributesOf(seen)}>
        <Reminded
          {...seen}
          reminder={reminder}
          level={2}
          Why={why.value ? Why : undefined}
          casesOf={(advice) => casesOf(advice, [pack], policy, reminder.lang ?? reminder.language)}
          answer={(given) => answer(given.answers)}
          showWhy={(of) => {
            why.value = of !== null;
          }}
          carryOn={press}
          makeNote={press}
          silence={press}
          copy={copy}
        />
      </section>
      <Announcement>{pressed.value === name && <p class="quiet">{say.pressed}</p>}</Announcement>
    </>
  );
}
