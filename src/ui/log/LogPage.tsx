import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { ComponentProps, JSX } from 'preact';
import type { RulePack } from '../../core/pack-schema.ts';
import { logIn } from '../messages/log.ts';
import type { Retention } from '../../core/retention.ts';
import type { World } from '../../core/visit.ts';
import type { CheckGiven } from '../check/seen.ts';
import { Late } from '../Late.tsx';
import { Privacy } from '../privacy/Privacy.tsx';
import type { SimulatorProps } from '../simulator/Simulator.tsx';
import { Status, type StatusProps } from '../status/Status.tsx';
import { Tabs } from '../Tabs.tsx';
import { useTitle } from '../title.ts';
import { givenOf } from './given.ts';
import { Log, type LogProps, type LogSeen } from './Log.tsx';

/** The parts of the page, by the names that they have after `#` in its address. */
export const PARTS = ['log', 'status', 'simulator', 'privacy', 'check'] as const;
export type Part = (typeof PARTS)[number];

/** The part that an address asks for. */
export const partOf = (hash: string): Part => PARTS.find((part) => `#${part}` === hash) ?? 'log';

/** What the page shows, as far as it has been read. */
export interface LogPageSeen extends LogSeen {
  readonly part?: Part;
  readonly report?: Report;
  readonly hostsKept?: NonNullable<StatusProps['hostsKept']>;
  readonly before?: StatusProps['before'];
  /** Packs that are not in force and may still have been when a note was made. */
  readonly known?: readonly RulePack[];
}

type Report = Omit<StatusProps, 'hostsKept' | 'before' | 'allowHosts' | 'checkNow' | 'copy'> &
  Retention &
  Pick<World, 'surfaces' | 'pausedUntil' | 'silences'>;

export interface LogPageActions
  extends Omit<LogProps, 'seen' | 'given'>, Pick<StatusProps, 'allowHosts' | 'copy'> {
  readonly choosePart: (part: Part) => void;
  readonly checkNow: StatusProps['checkNow'];
  /** Loads what the simulator takes, which is more than the other parts together. */
  readonly loadSimulator: ComponentProps<typeof Late<Pick<SimulatorProps, 'given'>>>['load'];
  /** Loads what only the last part takes. */
  readonly loadCheck: ComponentProps<typeof Late<CheckGiven>>['load'];
}

export interface LogPageProps extends LogPageActions {
  readonly seen: ReadonlySignal<LogPageSeen>;
}

/** The page of a user's own: what they noted, and how things stand. */
export function LogPage(props: LogPageProps): JSX.Element | null {
  const { seen } = props;
  const report = useComputed(() => seen.value.report);
  // Where there has been a report, there is always one.
  return report.value ? <Parts {...props} report={report as ReadonlySignal<Report>} /> : null;
}

function Parts(props: LogPageProps & { readonly report: ReadonlySignal<Report> }): JSX.Element {
  const { seen, report, choosePart } = props;
  const known = useComputed(() => seen.value.known ?? []);
  const given = useComputed(() => givenOf(report.value, known.value));
  const part = useComputed(() => seen.value.part ?? 'log').value;
  const say = logIn(report.value.language);
  // The first part has more to say about what it shows.
  useTitle(part === 'log' ? undefined : say.tabs[part]);
  return (
    <main class="page">
      <Tabs
        label={say.parts}
        tabs={PARTS.map((id) => ({ id, label: say.tabs[id] }))}
        chosen={part}
        choose={choosePart}
      >
        {part === 'log' && <Log {...props} given={given} />}
        {part === 'status' && <Status {...props} {...report.value} {...aroundOf(seen.value)} />}
        {part === 'simulator' && (
          <Late key="simulator" load={props.loadSimulator} of={{ given: report }} />
        )}
        {part === 'privacy' && <Privacy {...report.value} />}
        {part === 'check' && <Late key="check" load={props.loadCheck} of={report.value} />}
      </Tabs>
    </main>
  );
}

const aroundOf = ({ hostsKept, before }: LogPageSeen) => ({ hostsKept, before });
