import type { ComponentChildren, JSX } from 'preact';
import type { Advice, Reminder } from '../../core/reminder.ts';
import type { ShownCase } from '../../core/beside.ts';
import type { Silence } from '../../core/silence.ts';
import type { Copy } from '../CopyText.tsx';
import { Button } from '../Button.tsx';
import { endOfDay, hereZone } from '../dates.ts';
import { GoodToKnow } from '../GoodToKnow.tsx';
import { Marked } from '../Marked.tsx';
import { whyIn } from '../messages/why.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { periodOf } from '../../core/wording/period.ts';
import { Cases } from './Cases.tsx';
import { textFor, ToSecretariat } from './ToSecretariat.tsx';

export interface WhyProps {
  readonly reminder: Reminder;
  /** What is shown now, after the answers so far. */
  readonly advice: Advice;
  /** The worked cases beside a rule, once they have been read. */
  readonly casesOf?: ((advice: Advice) => readonly ShownCase[]) | undefined;
  readonly now: number;
  readonly silence: (of: Silence) => void;
  readonly copy: Copy;
}

/** Called once, when it appears: the user has asked for it, and it may be below the edge. */
const intoView = (section: HTMLElement | null): void =>
  section?.scrollIntoView({ block: 'nearest' });

/** Why the reminder came, and what the guideline has to say beside it. It is shown in place: nothing is sent to anyone. */
export function Why({ reminder, advice, casesOf, now, silence, copy }: WhyProps): JSX.Element {
  const {
    language,
    lang,
    site,
    siteName,
    surface,
    tenant,
    contact,
    goodToKnow,
    advice: raised,
  } = reminder;
  // What raised it is the rule before any answer: an answer is no reason to have been reminded.
  const { rule, packName, pack, says, window, zone } = raised;
  const { alternatives, rationale, considerations } = advice;
  const say = whyIn(language);
  const words = wordsIn(language);
  const cases = casesOf?.(advice) ?? [];
  return (
    <section class="ds-card" data-variant="tinted" ref={intoView}>
      <h2 class="ds-heading">{say.title}</h2>
      <p>{say.recognised(siteName, say.surfaces[surface])}</p>
      {tenant && <p>{say.tenants[tenant]}</p>}
      <p>
        <Marked sentence={say.rule(packName, says)} texts={[packName, says]} lang={lang} />
      </p>
      <p>
        <Marked
          sentence={
            window
              ? say.inWindow(window.name, periodOf(window, zone, language, words.period))
              : say.atAllTimes
          }
          texts={window ? [window.name] : []}
          lang={lang}
        />
      </p>
      <p>{say.looksAt}</p>
      <p>{say.mayIgnore}</p>
      <Button press={() => silence({ site, until: endOfDay(now, hereZone()) })}>
        {say.silence(siteName)}
      </Button>
      <p>{say.canAsk(contact?.name ?? say.secretariat)}</p>
      <ToSecretariat text={textFor(reminder, advice)} copy={copy} language={language} />
      <Part title={say.rationale}>{rationale && <p lang={lang}>{rationale}</p>}</Part>
      <Part title={words.speaksFor}>{listOf(considerations.for, lang)}</Part>
      <Part title={words.speaksAgainst}>{listOf(considerations.against, lang)}</Part>
      <Part title={say.alternatives}>{listOf(alternatives, lang)}</Part>
      <Part title={say.cases}>{cases.length > 0 && <Cases of={cases} lang={lang} />}</Part>
      <Part title={say.goodToKnow}>
        {goodToKnow.length > 0 && <GoodToKnow of={goodToKnow} {...{ language, lang }} />}
      </Part>
      <p class="quiet">
        {say.code} <code>{`${pack} ${rule}`}</code>
      </p>
      {inheritedIn([raised, advice]).map(([name, from]) => (
        <p class="quiet" key={name}>
          {say.inherited(name, from)}
        </p>
      ))}
    </section>
  );
}

/** Each rule that comes from another pack, once, with that pack. */
const inheritedIn = (advice: readonly Advice[]): readonly (readonly [string, string])[] => [
  ...new Map(
    advice.flatMap(({ rule, inheritedFrom }) =>
      inheritedFrom === undefined ? [] : [[rule, inheritedFrom] as const],
    ),
  ),
];

/** What the guideline has something in, under its own heading; nothing where it has none. */
const Part = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) =>
  children ? (
    <>
      <h3 class="ds-heading">{title}</h3>
      {children}
    </>
  ) : null;

const listOf = (points: readonly string[], lang: Reminder['lang'] | undefined) =>
  points.length > 0 && (
    <ul class="ds-list" lang={lang}>
      {points.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
