import { Fragment, type JSX } from 'preact';
import { checkIn } from '../messages/check.ts';
import { statusIn } from '../messages/status.ts';
import { Table } from '../Table.tsx';
import type { CheckPart } from './seen.ts';

/** What the manifest asks for and what the browser has granted, each with its reason. */
export function Granted({ language, seen }: CheckPart): JSX.Element {
  const { asked, granted } = seen.manifest;
  const [say, status] = [checkIn(language), statusIn(language)];
  const yesNo = (is: boolean) => (is ? status.yes : status.no);
  const names = [...new Set([...asked.permissions, ...granted.permissions])];
  const sites = [...new Set([...asked.hosts, ...granted.hosts])].filter(
    (host) => !asked.optionalHosts.includes(host),
  );
  const grantedOf = (hosts: readonly string[]) =>
    say.of(hosts.filter((host) => granted.hosts.includes(host)).length, hosts.length);
  return (
    <section>
      <h2 class="ds-heading">{status.permissions}</h2>
      <Table
        caption={status.permissions}
        headers={[status.permission, say.asked, say.granted, status.why]}
        rows={[
          ...names.map((name) => ({
            key: name,
            cells: [
              <code>{name}</code>,
              yesNo(asked.permissions.includes(name)),
              yesNo(granted.permissions.includes(name)),
              status.reasons[name] ?? status.otherReason,
            ],
          })),
          {
            key: 'hosts',
            cells: [say.addresses, status.yes, grantedOf(sites), status.hostsWhy],
          },
          ...asked.optionalHosts.map((host) => ({
            key: host,
            cells: [
              <code class="value">{host}</code>,
              say.onlyByClick,
              yesNo(granted.hosts.includes(host)),
              say.optionalWhy,
            ],
          })),
        ]}
      />
      <details class="ds-details">
        <summary>{say.eachAddress(sites.length)}</summary>
        <Table
          caption={say.eachAddress(sites.length)}
          headers={[say.address, say.asked, say.granted]}
          rows={sites.map((host) => ({
            key: host,
            cells: [
              <span class="value">{host}</span>,
              yesNo(asked.hosts.includes(host)),
              yesNo(granted.hosts.includes(host)),
            ],
          }))}
        />
      </details>
      <details class="ds-details">
        <summary>
          <code>manifest.json</code>
        </summary>
        <dl>
          {seen.manifest.others.map(([name, value]) => (
            <Fragment key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <code class="value">{value}</code>
              </dd>
            </Fragment>
          ))}
        </dl>
      </details>
    </section>
  );
}
