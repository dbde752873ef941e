import type { JSX } from 'preact';
import type { Issue } from '../../core/issue.ts';
import type { Silent } from '../../core/silent.ts';
import { withMeaning } from '../../core/with-meaning.ts';
import type { Copy } from '../CopyText.tsx';
import { logIn } from '../messages/log.ts';
import { statusIn } from '../messages/status.ts';
import { ClockAhead, type ClockAheadProps } from '../ClockAhead.tsx';
import { Issues } from '../Issues.tsx';
import { Fetched, type FetchedProps } from './Fetched.tsx';
import { ToCheck } from '../check/ToCheck.tsx';
import { Diagnosis } from './Diagnosis.tsx';
import { Hosts, type HostsProps } from './Hosts.tsx';
import { Packs, type PacksProps } from './Packs.tsx';
import { Periods } from './Periods.tsx';
import { Settings, type SettingsProps } from './Settings.tsx';
import { Permissions, Sites, type SitesProps } from './Sites.tsx';
import { WhySilent } from '../trace/WhySilent.tsx';

export interface StatusProps
  extends PacksProps, FetchedProps, SettingsProps, SitesProps, ClockAheadProps {
  readonly issues: readonly Issue[];
  readonly permissions: readonly string[];
  readonly version: string;
  /** What the browser keeps from the extension, once that has been tried. */
  readonly hostsKept?: Pick<HostsProps, 'missing' | 'tabsKeptOut'> | undefined;
  /** Why nothing is said about the tab that was in front before; `null`: a reminder stands there. Absent: there is none. */
  readonly before?: Silent | null | undefined;
  readonly allowHosts: HostsProps['allow'];
  readonly copy: Copy;
}

/** How things stand, and why: everything that decides whether and what the extension says. */
export function Status(props: StatusProps): JSX.Element {
  const { language, issues, packIssues } = props;
  const say = statusIn(language);
  return (
    <>
      <h1 class="ds-heading" data-size="md">
        {logIn(language).tabs.status}
      </h1>
      <section>
        <h2 class="ds-heading">{say.policyTitle}</h2>
        <p class="lead">{say.policy[props.policyState]}</p>
      </section>
      <section>
        <h2 class="ds-heading">{say.settings}</h2>
        <Settings {...props} />
        <ClockAhead {...props} />
      </section>
      {issues.length > 0 && (
        <section>
          <h2 class="ds-heading">{say.issues}</h2>
          <p>{say.issuesBody}</p>
          <Issues caption={say.issues} issues={issues.map(withMeaning)} language={language} />
        </section>
      )}
      <section>
        <h2 class="ds-heading">{say.packs}</h2>
        <Packs {...props} />
      </section>
      <Fetched {...props} />
      {packIssues.length > 0 && (
        <section>
          <h2 class="ds-heading">{say.packIssues}</h2>
          <Issues
            caption={say.packIssues}
            issues={packIssues.map(({ reference, issue }) => ({ ...issue, of: reference }))}
            language={language}
          />
        </section>
      )}
      <section>
        <h2 class="ds-heading">{say.periods}</h2>
        <Periods {...props} />
      </section>
      <section>
        <h2 class="ds-heading">{say.sites}</h2>
        <p>{say.sitesBody}</p>
        <Sites {...props} />
      </section>
      {props.before !== undefined && (
        <section>
          <h2 class="ds-heading">{say.before}</h2>
          {props.before ? (
            <WhySilent silent={props.before} packs={props.packs} language={language} />
          ) : (
            <p>{say.stands}</p>
          )}
        </section>
      )}
      {props.hostsKept && (
        <Hosts {...props.hostsKept} language={language} allow={props.allowHosts} />
      )}
      <section>
        <h2 class="ds-heading">{say.permissions}</h2>
        <Permissions permissions={props.permissions} language={language} />
      </section>
      <section>
        <h2 class="ds-heading">{say.about}</h2>
        <p>Armslength {props.version}</p>
        <Diagnosis {...props} />
        <ToCheck language={language} />
      </section>
    </>
  );
}
