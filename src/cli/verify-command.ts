import { Command } from 'commander';
import { accept } from '../core/acceptance.ts';
import { openSignedPack, type OpenPack } from '../core/open-pack.ts';
import type { Checked } from '../core/refusal.ts';
import { overviewOf } from '../core/site-schema.ts';
import { parseMoment } from '../core/window.ts';
import { lineOf, Misuse, printable } from './misuse.ts';
import { inWords, readSignedText } from './signed-text.ts';
import { readSites } from './rules.ts';
import { publicKeyOfFile } from './signer.ts';
import { repeatable } from './repeatable.ts';

const FINDINGS = 1;

interface Flags {
  readonly key: readonly string[];
  readonly at?: string;
  readonly json?: boolean;
}

export const verifyCommand = (): Command =>
  new Command('verify')
    .description('Whether a browser that trusts a key would take a signed pack. Exit 1 if not.')
    .argument('<file>', 'a signed pack; - for standard input')
    .addOption(repeatable('--key <file>', 'a public key that is trusted; may be given again'))
    .option('--at <moment>', 'ISO 8601: the moment at which it would be taken; default now')
    .action(async (file: string, { key, at, json }: Flags) => {
      if (key.length === 0) throw new Misuse('expected --key, with the public key that is trusted');
      const keys = await Promise.all(key.map(publicKeyOfFile));
      const now = at === undefined ? Date.now() : parseMoment(at, 'UTC');
      if (now === null) throw new Misuse(`--at ${at}: expected ISO 8601, such as 2029-11-01`);
      const text = readSignedText(file);
      const opened = inWords(file, text, await openSignedPack(text, keys));
      const verdict = judged(opened, now);
      if (!verdict.ok) process.exitCode = FINDINGS;
      process.stdout.write(
        `${json ? JSON.stringify(asObject(file, verdict, opened)) : asLines(file, verdict, opened)}\n`,
      );
    });

/** One whose first day is still to come is the only one that is refused and kept: it is taken on that day. */
function judged(opened: Checked<OpenPack>, now: number): Checked<OpenPack> {
  if (!opened.ok) return opened;
  const accepted = accept(opened.value.pack, { sites: readSites().map(overviewOf), now });
  return accepted.ok ? opened : accepted;
}

type Verdict = Checked<OpenPack>;

const WAITING =
  'not-yet: the signature and the cases are good, and a browser keeps the pack and waits for its first day.';

function asObject(file: string, verdict: Verdict, opened: Verdict): object {
  const refused = verdict.ok ? {} : { reason: verdict.reason };
  const issues = verdict.ok ? [] : verdict.issues;
  return { file, good: verdict.ok, ...refused, ...(opened.ok && partsOf(opened.value)), issues };
}

/** What a signed pack is, as far as its signature vouches for it. */
const partsOf = ({ pack, signedBy, signers }: OpenPack) => ({
  id: pack.id,
  version: pack.version,
  sequence: pack.sequence,
  issuer: pack.issuer.name.en,
  signedBy,
  signers,
  ...(pack.validFrom !== undefined && { validFrom: pack.validFrom }),
  ...(pack.validUntil !== undefined && { validUntil: pack.validUntil }),
});

function asLines(file: string, verdict: Verdict, opened: Verdict): string {
  const issues = verdict.ok
    ? [`${printable(file)}: good`]
    : verdict.issues.map((issue) => lineOf(file, issue));
  if (!verdict.ok && verdict.reason === 'not-yet') issues.unshift(WAITING);
  if (!opened.ok) return issues.join('\n');
  const { id, version, sequence, issuer, signedBy, validFrom, validUntil } = partsOf(opened.value);
  return [
    ...issues,
    `Pack: ${id} ${version}, sequence ${sequence}`,
    `Issuer: ${printable(issuer)}`,
    `Signed with: ${signedBy.join(', ')}`,
    `Valid: from ${validFrom ?? 'no day that is stated'}, until ${validUntil === undefined ? 'no day that is stated' : `the day before ${validUntil}`}`,
  ].join('\n');
}
