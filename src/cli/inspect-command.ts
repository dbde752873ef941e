import { Command } from 'commander';
import { fromBase64url, fromUtf8 } from '../core/base64url.ts';
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
    .argument('<file>', 'a signed pack')
    .option('--pack', 'print the pack itself, as it was signed')
    .action((file: string, { json, pack }: Flags) => {
      const text = readSignedText(file);
      const read = inWords(file, text, readSignedFile(text));
      if (!read.ok) {
        process.exitCode = FINDINGS;
        const lines = json
          ? [JSON.stringify({ file, reason: read.reason, issues: read.issues })]
          : read.issues.map((issue) => lineOf(file, issue));
        process.stdout.write(`${lines.join('\n')}\n`);
        return;
      }
      const content = fromUtf8(fromBase64url(read.value.payload) ?? new Uint8Array()) ?? '';
      if (pack) process.stdout.write(`${content}\n`);
      else say(file, read.value, content, json);
    });

function say(file: string, { signatures }: SignedFile, content: string, json?: boolean): void {
  const signers = signatures.map(({ keyId }) => keyId);
  const claims = claimsIn(content);
  process.stdout.write(
    json
      ? `${JSON.stringify({ file, verified: false, signers, bytes: Buffer.byteLength(content), ...claims })}\n`
      : [
          `${printable(file)}: not verified`,
          ...signers.map((id) => `Says that it is signed with: ${id}`),
          `Bytes of the pack: ${Buffer.byteLength(content)}`,
          ...Object.entries(claims).map(([name, value]) => printable(`${name}: ${String(value)}`)),
          '',
        ].join('\n'),
  );
}

/** What stands in the pack under these names, whatever it is. */
function claimsIn(content: string): Readonly<Record<string, unknown>> {
  try {
    const pack = JSON.parse(content) as Record<string, unknown> | null;
    return Object.fromEntries(
      ['id', 'version', 'sequence', 'requires', 'validFrom', 'validUntil'].flatMap((name) => {
        const value = pack?.[name];
        return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
      }),
    );
  } catch {
    // It is no JSON, so that it says nothing of itself.
    return {};
  }
}
