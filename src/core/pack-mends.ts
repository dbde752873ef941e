/** An entry of `packs`, and which part of one does not fit and how it is mended. Nothing of the entry is repeated. */
import * as v from 'valibot';
import type { Mend } from './issue.ts';
import { parsePackReference } from './pack-address.ts';
import { MOST_SEQUENCE } from './sequence.ts';
import { isHostAndPort } from './web-host.ts';

export const packReference = v.pipe(
  v.string(),
  v.check(
    (value) => parsePackReference(value) !== null,
    'builtin:<id> or an https address of a signed pack, with #sequence=<number> or without',
  ),
);

export function mendPack(value: unknown): Mend {
  const mend = typeof value === 'string' ? mendIn(value) : undefined;
  return mend === undefined ? {} : { mend };
}

function mendIn(text: string): string | undefined {
  if (text.trim() === '') return 'Take the empty text out.';
  if (text !== text.trim()) return 'Take out the space before or behind it.';
  if (/^builtin:/i.test(text))
    return 'Behind “builtin:”, in small letters, stands the id of the pack: small letters, digits and hyphens.';
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text) ?? [];
  if (scheme === undefined)
    return 'A pack that comes with the extension is named with “builtin:” before its id, any other by its whole address, from https:// on. A file is not read.';
  return scheme === 'https'
    ? mendAddress(rest)
    : 'The address has to begin with https://, in small letters.';
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
