import { generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { keyOf } from '../core/key-id.ts';
import type { PrivateJwk } from '../core/pack-key.ts';
import { Misuse, printable } from './misuse.ts';

/** Read and written by the owner, and by nobody else. */
const OWNER_ONLY = 0o600;

export const keygenCommand = (): Command =>
  new Command('keygen')
    .description('A new pair of keys for signing packs, as JSON Web Keys (Ed25519).')
    .requiredOption('--out <file>', 'where the private key goes; the public one goes to <file>.pub')
    .action(async ({ out, json }: { out: string; json?: boolean }) => {
      const publicFile = `${out}.pub`;
      for (const file of [out, publicFile]) if (existsSync(file)) throw taken(file);
      const { kty, crv, x, d } = generateKeyPairSync('ed25519').privateKey.export({
        format: 'jwk',
      }) as unknown as PrivateJwk;
      const { id, jwk } = await keyOf({ kty, crv, x });
      const common = { ...jwk, alg: 'EdDSA', use: 'sig', kid: id };
      write(out, { ...common, d }, OWNER_ONLY);
      write(publicFile, common, 0o644);
      const lines = json
        ? [JSON.stringify({ file: out, publicFile, id, packKey: JSON.stringify(jwk) })]
        : [
            `${printable(out)}: the private key, for its owner only. Whoever has it can sign.`,
            `${printable(publicFile)}: the public key`,
            `Key id: ${id}`,
            ['For “packKeys”:', JSON.stringify(JSON.stringify(jwk))].join(' '),
          ];
      process.stdout.write(`${lines.join('\n')}\n`);
    });

/** Never over what is there: a key that is lost cannot be had again. */
function write(file: string, key: object, mode: number): void {
  try {
    writeFileSync(file, `${JSON.stringify(key)}\n`, { flag: 'wx', mode });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw taken(file);
    throw new Misuse(`${file} could not be written: ${reasonOf(error)}`);
  }
}

const taken = (file: string): Misuse =>
  new Misuse(`${file}: is there already, and a key is never overwritten. Name another file.`);

/** Without the cause, which could hold what was to be written. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'for an unknown reason';
