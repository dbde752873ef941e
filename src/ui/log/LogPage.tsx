import type { ComponentProps, JSX } from 'preact';
import type { RulePack } from '../../core/pack-schema.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { logIn } from '../messages/log.ts';
import type { CheckGiven } from '../check/seen.ts';
import { Late } from '../Late.tsx';
import { periodsOf } from '../periods.ts';
import { Privacy } from '../privacy/Privacy.tsx';
import type { SimulatorGiven } from '../simulator/Simulator.tsx';
import { Status, type StatusProps } from '../status/Status.tsx';
import { Tabs } from '../Tabs.tsx';
import { Log, type LogProps } from './Log.tsx';

/** The parts of the page, by the names that they have after `#` in its address. */
export const PARTS = ['log', 'status', 'simulator', 'privacy', 'check'] as const;
export type Part = (typeof PARTS)[number];

/** The part that an address asks for. */
export const partOf = (hash: string): Part => PARTS.find((part) => `#${part}` === hash) ?? 'log';

/** What the page shows, as far as it has been read. */
export interface LogPageSeen extends Pick<
  LogProps,
  | 'notes'
  | 'whole'
  | 'trouble'
  | 'reading'
  | 'work'
  | 'erased'
  | 'room'
  | 'lost'
  | 'unsaved'
  | 'rescued'
> {
  readonly part?: Part;
  readonly report?: Omit<StatusProps, 'hostsKept' | 'allowHosts' | 'checkNow' | 'copy'>;
  readonly hostsKept?: NonNullable<StatusProps['hostsKept']>;
  /** Packs that are not in force and may still have been when a note was made. */
  readonly known?: readonly RulePack[];
}

type FromReport = Pick<
  LogProps,
  'packs' | 'inForce' | 'periods' | 'policy' | 'language' | 'register'
>;

export interface LogPageActions
  extends
    Omit<LogProps, keyof LogPageSeen | keyof FromReport>,
    Pick<StatusProps, 'allowHosts' | 'copy'> {
  readonly choosePart: (part: Part) => void;
  readonly checkNow: StatusProps['checkNow'];
  /** Loads what the simulator takes, which is more than the other parts together. */
  readonly loadSimulator: ComponentProps<typeof Late<SimulatorGiven>>['load'];
  /** Loads what only the last part takes. */
  readonly loadCheck: ComponentProps<typeof Late<CheckGiven>>['load'];
}

/** The page of a user's own: what they noted, and how things stand. */
export function LogPage(props: LogPageSeen & LogPageActions): JSX.Element | null {
  const { part = 'log', choosePart, report, known = [] } = props;
  if (!report) return null;
  const { language, packs } = report;
  const say = logIn(language);
  return (
    <main class="page">
      <Tabs
        label={say.parts}
        tabs={PARTS.map((id) => ({ id, label: say.tabs[id] }))}
        chosen={part}
        choose={choosePart}
      >
        {part === 'log' && (
          <Log
            {...props}
            packs={[...packs, ...known]}
            inForce={packs}
            periods={periodsOf(packs, report.situation)}
            policy={report.effective}
            language={language}
            register={registerOf(packs, language)}
          />
        )}
        {part === 'status' && <Status {...props} {...report} />}
        {part === 'simulator' && <Late key="simulator" load={props.loadSimulator} of={report} />}
        {part === 'privacy' && <Privacy {...report} />}
        {part === 'check' && <Late key="check" load={props.loadCheck} of={report} />}
      </Tabs>
    </main>
  );
}

/** What the pack in force says of whether a note is a document of the municipality. */
function registerOf(packs: readonly RulePack[], language: Language): string | undefined {
  const said = packs.find(({ dataProtection }) => dataProtection?.register)?.dataProtection
    ?.register;
  return said && inLanguage(said, language);
}
