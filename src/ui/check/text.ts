import type { FetchedPack } from '../../core/fetched-pack.ts';
import { sumsText } from '../../core/package-sums.ts';
import type { CheckGiven, CheckSeen } from './seen.ts';

/** What the policy says of `connect-src`: who may be asked. */
export const connectIn = (policy: string): string =>
  /(?:^|;)\s*connect-src ([^;]*)/.exec(policy)?.[1]?.trim() ?? '';

/**
 * The page as a text, in English as a diagnosis is: what is installed, granted, stored and asked for. Of what is stored only
 * how much it is, so that a note or a setting is not passed on by mistake.
 */
export const textOf = ({ version, fetched }: CheckGiven, seen: CheckSeen): string => {
  const { own, manifest, places } = seen;
  const { asked, granted } = manifest;
  return [
    `Armslength ${version}`,
    `package: ${own.digest}`,
    ...own.missing.map((name) => `missing: ${name}`),
    `asked for: ${asked.permissions.join(', ')}; ${asked.hosts.length} patterns of addresses`,
    `granted: ${granted.permissions.join(', ')}; ${granted.hosts.length} patterns of addresses`,
    `content security policy: ${manifest.policy}`,
    ...manifest.others.map(([name, value]) => `manifest, ${name}: ${value}`),
    ...places.flatMap(({ where, held, unread }) => [
      ...(unread === undefined ? [] : [`${where}: not read`]),
      ...(held.length === 0 && unread === undefined ? [`${where}: nothing`] : []),
      ...held.map(
        ({ key, count, bytes, what, fields }) =>
          `${where} ${key}: ${count}, ${bytes} bytes${what && fields.every((one) => one.what) ? '' : ', not wholly in the data map'}`,
      ),
    ]),
    ...fetched.map(requestLine),
    '',
    sumsText(own.files),
  ].join('\n');
};

function requestLine(one: FetchedPack): string {
  const { address, lastRequest, problem } = one;
  const when = lastRequest === undefined ? 'not yet' : new Date(lastRequest).toISOString();
  return `asked: ${address}, ${when}, ${problem?.reason ?? answerOf(one)}`;
}

/** How the last request went: `refused` has a reason of its own. */
export function answerOf({ problem, lastRequest, lastSuccess }: FetchedPack): Answer {
  if (problem) return 'refused';
  if (lastRequest === undefined) return 'not asked';
  return lastSuccess !== undefined && lastSuccess >= lastRequest ? 'good' : 'no answer yet';
}

type Answer = 'refused' | 'not asked' | 'good' | 'no answer yet';
