/** Which part of an entry of `packs` does not fit, and how it is mended. Here, since a device has no room for so many words. */
import type { Issue } from '../core/issue.ts';
import { CORRECT_IT } from '../core/policy.ts';
import { MOST_SEQUENCE } from '../core/sequence.ts';
import { isHostAndPort } from '../core/web-host.ts';
import { didYouMean } from './near.ts';
import { packsNear } from './near-pack.ts';

/** An issue of a policy, which in `packs` says no more than that it is to be corrected. Nothing of the entry is repeated. */
export function ofPack(issue: Issue, { packs }: Readonly<Record<string, unknown>>): Issue {
  const [name, at] = issue.path.split('.');
  if (name !== 'packs' || issue.mend !== CORRECT_IT) return issue;
  const entry: unknown = Array.isArray(packs) ? packs[Number(at)] : undefined;
  const mend = typeof entry === 'string' ? mendIn(entry) : undefined;
  return mend === undefined ? issue : { ...issue, mend };
}

function mendIn(text: string): string | undefined {
  if (text.trim() === '') return 'Take the empty text out.';
  if (text !== text.trim()) return 'Take out the space before or behind it.';
  if (/^builtin:/i.test(text))
    return `${ifNear(text)}Behind “builtin:”, in small letters, stands the id of the pack: small letters, digits and hyphens.`;
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text) ?? [];
  if (scheme === undefined)
    return `${ifNear(text)}A pack that comes with the extension is named with “builtin:” before its id, any other by its whole address, from https:// on. A file is not read.`;
  return scheme === 'https'
    ? mendAddress(rest)
    : 'The address has to begin with https://, in small letters.';
}

/** Whether one that comes with the extension was meant, with the space behind it; empty where none is near. */
function ifNear(text: string): string {
  const near = packsNear(text);
  return near.length > 0 ? `${didYouMean(near.map((one) => `“${one}”`))} ` : '';
}

/** What stands behind `https://`. */
function mendAddress(rest: string): string | undefined {
  const [, host = '', behind = ''] = /^([^/?#]*)(.*)$/s.exec(rest) ?? [];
  if (host.includes('@'))
    return 'Take out what stands before the “@”: a name and a password are never sent.';
  if (/\s/.test(rest)) return 'There is a space in the address: write %20 in its place.';
  if (!isHostAndPort(host))
    return 'What stands between https:// and the next “/” is no host, or its port is none from 1 to 65535.';
  return behind.includes('#')
    ? `Behind “#” stands nothing but “sequence=” and the number of the one version that is allowed, from 1 to ${MOST_SEQUENCE}.`
    : undefined;
}
