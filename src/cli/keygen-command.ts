import path from 'node:path';
import { Command } from 'commander';
import { makeKeyPair } from './key-pair.ts';
import { printable } from './misuse.ts';
import { PROJECT } from './project.ts';

/** A sentence about a private key that lies where it must not stay. */
function placeNote(file: string): string | undefined {
  const below = path.relative(PROJECT, path.resolve(file));
  if (below.startsWith('..') || path.isAbsolute(below)) return undefined;
  return printable(
    `${file}: lies in the folder of the project, all of which goes into the source archive of a release. Move it out of there, and give its new place to “sign --key”.`,
  );
}

export const keygenCommand = (): Command =>
  new Command('keygen')
    .description('A new pair of keys for signing packs, as JSON Web Keys (Ed25519).')
    .requiredOption('--out <file>', 'where the private key goes; the public one goes to <file>.pub')
    .action(async ({ out, json }: { out: string; json?: boolean }) => {
      const { id, jwk, publicFile } = await makeKeyPair(out);
      const lines = json
        ? [JSON.stringify({ file: out, publicFile, id, packKey: JSON.stringify(jwk) })]
        : [
            `${printable(out)}: the private key, for its owner only. Whoever has it can sign.`,
            `${printable(publicFile)}: the public key`,
            `Key id: ${id}`,
            ['For “packKeys”:', JSON.stringify(JSON.stringify(jwk))].join(' '),
          ];
      process.stdout.write(`${lines.join('\n')}\n`);
      const note = placeNote(out);
      if (note !== undefined) process.stderr.write(`${note}\n`);
    });
