import type { JSX } from 'preact';
import type { SiteOverview } from '../../core/site-schema.ts';
import type { Situation } from '../../core/situation.ts';
import type { Language } from '../../core/words.ts';
import { calendarDay } from '../../core/wording/dates.ts';
import { statusIn } from '../messages/status.ts';
import { Table } from '../Table.tsx';

export interface SitesProps {
  readonly language: Language;
  readonly sites: readonly SiteOverview[];
  /** The ids of the sites at which a rule can speak now. */
  readonly sitesInReach: readonly string[];
  readonly situation: Situation;
}

/** The sites that are known, and when somebody last looked whether what is known is still so. */
export function Sites({ sites, sitesInReach, language }: SitesProps): JSX.Element {
  const say = statusIn(language);
  return (
    <Folded name={say.sites} count={sites.length}>
      <Table
        caption={say.sites}
        headers={[say.site, say.reach, say.verified]}
        rows={sites.map(({ id, name, verified }) => ({
          key: id,
          cells: [
            name,
            sitesInReach.includes(id) ? say.yes : say.no,
            verified === 'unverified' ? say.unverified : calendarDay(verified, language),
          ],
        }))}
      />
    </Folded>
  );
}

/** A list that is longer than what stands around it: how much is in it is said, and it unfolds. */
const Folded = ({
  name,
  count,
  children,
}: {
  readonly name: string;
  readonly count: number;
  readonly children: JSX.Element;
}) => (
  <details class="ds-details">
    <summary>{`${name}: ${count}`}</summary>
    {children}
  </details>
);

/** What the browser lets the extension do, and what for. */
export function Permissions({
  permissions,
  language,
}: {
  readonly permissions: readonly string[];
  readonly language: Language;
}): JSX.Element {
  const say = statusIn(language);
  return (
    <Folded name={say.permissions} count={permissions.length + 1}>
      <Table
        caption={say.permissions}
        headers={[say.permission, say.why]}
        rows={[
          ...permissions.map((name) => ({
            key: name,
            cells: [<code>{name}</code>, say.reasons[name] ?? say.otherReason],
          })),
          { key: 'hosts', cells: [say.hosts, say.hostsWhy] },
        ]}
      />
    </Folded>
  );
}
