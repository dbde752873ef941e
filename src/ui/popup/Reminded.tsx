import type { FunctionComponent, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Advice, Reminder } from '../../core/reminder.ts';
import { Button } from '../Button.tsx';
import { Choice } from '../Choice.tsx';
import { Marked } from '../Marked.tsx';
import { popupIn } from '../messages/popup.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { periodOf } from '../../core/wording/period.ts';
import { validityOf } from '../../core/wording/validity.ts';
import { PageLink, Sources } from '../Sources.tsx';
import { Tags } from '../Tags.tsx';
import { Contact } from '../Contact.tsx';
import { nameOf, narrowed, type Standpoint } from './state.ts';
import type { WhyProps } from './Why.tsx';

export interface RemindedProps
  extends Standpoint, Pick<WhyProps, 'casesOf' | 'silence' | 'copy' | 'now'> {
  readonly reminder: Reminder;
  /** Which level its title has, where it is not the whole page. */
  readonly level?: number;
  /** Shows why the reminder came, while the user wants to know: `Why`, which is loaded only then. */
  readonly Why?: FunctionComponent<WhyProps> | undefined;
  readonly answer: (answered: NonNullable<Standpoint['answered']>) => void;
  /** `null`: no more. */
  readonly showWhy: (of: Reminder | null) => void;
  readonly carryOn: () => void;
  readonly makeNote: (reminder: Reminder, advice: Advice) => void;
}

/** A reminder, its question, and every way on. */
export function Reminded(props: RemindedProps): JSX.Element {
  const { reminder, Why, answer, showWhy, carryOn, makeNote } = props;
  const { language, lang, contact, guidelineUrl } = reminder;
  const { asked, advice, answers } = narrowed(reminder, props);
  const say = popupIn(language);
  const guidance = useSeen(advice);
  return (
    <>
      <h1 class="ds-heading" tabIndex={-1} aria-level={props.level}>
        {reminder.title}
      </h1>
      <p lang={lang}>{advice.body}</p>
      <Period reminder={reminder} advice={advice} />
      <Standing of={advice} {...{ language, lang }} />
      <Tags of={advice} language={language} />
      {asked.map(({ question, answer: chosen }) => (
        <Choice
          key={question.id}
          name={question.id}
          legend={<span lang={lang}>{question.text}</span>}
          options={question.options}
          lang={lang}
          chosen={chosen}
          choose={(id) =>
            answer({ to: nameOf(reminder), answers: { ...answers, [question.id]: id } })
          }
        />
      ))}
      {/* Always there, so that what comes into it is announced; polite, so that it interrupts nobody. */}
      <output ref={guidance} class={advice.guidance ? 'guidance' : 'unseen'} lang={lang}>
        {advice.guidance ?? (asked.some((one) => one.answer) ? advice.says : '')}
      </output>
      <div class="also">
        {guidelineUrl && (
          <PageLink url={guidelineUrl} language={language} label={say.readGuideline} />
        )}
        <button
          type="button"
          class="ds-link"
          aria-expanded={Boolean(Why)}
          aria-controls="why"
          onClick={() => showWhy(Why ? null : reminder)}
        >
          {say.doesNotFit}
        </button>
      </div>
      <div id="why">{Why && <Why {...props} advice={advice} />}</div>
      <section>
        <h2 class="ds-heading">{say.sources}</h2>
        <Sources sources={advice.sources} {...{ language, lang }} />
      </section>
      {contact && <Contact {...{ contact, language, lang }} />}
      <p class="quiet">{reminder.footer}</p>
      <div class="ways">
        <Button press={carryOn} variant="primary">
          {say.carryOn}
        </Button>
        <Button press={() => makeNote(reminder, advice)} variant="primary">
          {say.makeNote}
        </Button>
      </div>
    </>
  );
}

/**
 * What stands below the answers is in view as soon as an answer has led to it: without a way there, since it is not far, and
 * focus stays where it is.
 */
function useSeen({ answers, rule, guidance }: Advice) {
  const output = useRef<HTMLOutputElement>(null);
  const given = Object.values(answers).join(' ');
  useLayoutEffect(() => {
    if (given && guidance)
      output.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [given, rule, guidance]);
  return output;
}

function Period({ reminder, advice }: { readonly reminder: Reminder; readonly advice: Advice }) {
  const { language, lang, municipality } = reminder;
  const { window, zone } = advice;
  const dates = periodOf(window ?? {}, zone, language, wordsIn(language).period);
  const named = [municipality, window?.name].filter((one) => one !== undefined);
  return (
    <p class="quiet period">
      <Marked sentence={[...named, dates].join(' · ')} texts={named} lang={lang} />
    </p>
  );
}

interface StandingProps extends Pick<Reminder, 'language'> {
  readonly of: Advice;
  readonly lang: Reminder['lang'] | undefined;
}

/** Whether what the guideline says is in force, since when, and who says so. How else it stands is said by its tags. */
function Standing({ of, language, lang }: StandingProps) {
  const words = wordsIn(language);
  const [first] = of.sources;
  const said = [
    of.status === 'in-force' && words.statuses['in-force'],
    (of.validFrom ?? of.validUntil) && validityOf(of, language, words.period),
    first?.report ? popupIn(language).toldBy(first.authority) : first?.authority,
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p class="quiet standing">
      <Marked sentence={said.join(' · ')} texts={first ? [first.authority] : []} lang={lang} />
    </p>
  );
}
