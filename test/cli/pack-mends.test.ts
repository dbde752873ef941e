import { expect, test } from 'vitest';
import { asInFile } from '../../src/cli/checked-settings.ts';
import { parsePolicy } from '../../src/core/policy.ts';
import { withMeaning } from '../../src/core/with-meaning.ts';

const issuesOf = (raw: Readonly<Record<string, unknown>>) =>
  parsePolicy(raw).issues.map((issue) => asInFile(issue, raw));
const HOST = 'What stands between https:// and the next “/” is no host';
const PIN = 'Behind “#” stands nothing but “sequence=”';

test.each([
  ['', 'Take the empty text out.'],
  [' builtin:demo', 'Take out the space before or behind it.'],
  [
    'builtin:Demo',
    'Did you mean “builtin:demo”? Behind “builtin:”, in small letters, stands the id',
  ],
  ['Builtin:demo', 'Behind “builtin:”, in small letters, stands the id'],
  [
    'demo',
    'Did you mean “builtin:demo”? A pack that comes with the extension is named with “builtin:” before its id',
  ],
  ['pack.jws', 'A file is not read.'],
  ['packs.council.example/p.jws', 'any other by its whole address, from https:// on'],
  ['http://packs.council.example/p.jws', 'has to begin with https://, in small letters'],
  ['HTTPS://packs.council.example/p.jws', 'has to begin with https://, in small letters'],
  ['https://user:secret@packs.council.example/p.jws', 'Take out what stands before the “@”'],
  ['https://packs.council.example/my pack.jws', 'write %20 in its place'],
  ['https://', HOST],
  ['https://packs..x/p.jws', HOST],
  ['https://packs.council.example:99999/p.jws', 'or its port is none from 1 to 65535'],
  ['https://packs.council.example/p.jws#12', PIN],
  ['https://packs.council.example/p.jws#sequence=0', 'from 1 to 999999999999.'],
])('of “%s” the part that does not fit is told', (entry, mend) => {
  const [issue, ...more] = issuesOf({ packs: ['builtin:demo', entry] });
  expect(more).toEqual([]);
  expect(issue?.path).toBe('packs.1');
  expect(issue?.mend).toContain(mend);
  expect(issue?.mend).not.toContain('secret');
});

test.each([{ packs: [3] }, { packs: 'demo' }])('of %j nothing more is said', (raw) => {
  expect(issuesOf(raw)).toEqual(parsePolicy(raw).issues.map(withMeaning));
});
