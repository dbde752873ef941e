import { Command } from 'commander';
import { fromBase64url, fromUtf8 } from '../core/base64url.ts';
import { type Refusal, refuse } from '../core/refusal.ts';
import { readSignedFile, type SignedFile } from '../core/signed-pack.ts';
import { lineOf, printable } from './misuse.ts';
import { inWords, readSignedText } from './signed-text.ts';

const FINDINGS = 1;

interface Flags {
  readonly json?: boolean;
  readonly pack?: boolean;
}

export const inspectCommand = (): Command =>
  new Command('inspect')
    .description('What a signed pack says of itself. Nothing is verified: see “verify” for that.')
    .argument('<file>', 'a signed pack; - for standard input')
    .option('--pack', 'print the pack itself, as it was signed')
    .action((file: string, { json, pack }: Flags) => {
      const text = readSignedText(file);
      const read = inWords(file, text, readSignedFile(text));
      if (!read.ok) return tellRefused(file, read, json);
      const content = fromUtf8(fromBase64url(read.value.payload) ?? new Uint8Array()) ?? '';
      const claims = claimsIn(content);
      if (!claims) tellRefused(file, NO_PACK, json);
      else if (pack) process.stdout.write(`${content}\n`);
      else say(file, read.value, { bytes: Buffer.byteLength(content), claims }, json);
    });

/** Of what is signed, one changed bit is enough for that. */
const NO_PACK = refuse(
  'not-a-pack',
  'something signed that cannot be read as JSON',
  'a pack in it',
  'It was changed or broken after it was signed, or is something else. Give the file exactly as “armslength sign” wrote it.',
);

function tellRefused(file: string, { reason, issues }: Refusal, json?: boolean): void {
  process.exitCode = FINDINGS;
  const lines = json
    ? [JSON.stringify({ file, reason, issues })]
    : issues.map((issue) => lineOf(file, issue));
  process.stdout.write(`${lines.join('\n')}\n`);
}

interface Content {
  readonly bytes: number;
  readonly claims: Claims;
}

function say(
  file: string,
  { signatures }: SignedFile,
  { bytes, claims }: Content,
  json?: boolean,
): void {
  const signers = signatures.map(({ keyId }) => keyId);
  process.stdout.write(
    json
      ? `${JSON.stringify({ file, verified: false, signers, bytes, ...claims })}\n`
      : [
          `${printable(file)}: not verified`,
          ...signers.map((id) => `Says that it is signed with: ${id}`),
          `Bytes of the pack: ${bytes}`,
          ...Object.entries(claims).map(([name, value]) => printable(`${name}: ${value}`)),
          '',
        ].join('\n'),
  );
}

type Claims = Readonly<Record<string, string | number>>;

/** What stands in the pack under these names, whatever it is; absent where it is no object. */
function claimsIn(content: string): Claims | undefined {
  const pack = objectIn(content);
  if (!pack) return undefined;
  const named = ['id', 'version', 'sequence', 'requires', 'validFrom', 'validUntil'].map(
    (name) => [name, pack[name]] as const,
  );
  return Object.fromEntries(
    [...named, ['issuer', issuerIn(pack)] as const].flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
    ),
  );
}

/** In English, which every pack has. */
function issuerIn(pack: Readonly<Record<string, unknown>>): unknown {
  const issuer = pack['issuer'] as { readonly name?: { readonly en?: unknown } | null } | null;
  return issuer?.name?.en;
}

function objectIn(content: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(content);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    // It is no JSON, so that it says nothing of itself.
    return undefined;
  }
}
