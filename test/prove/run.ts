/**
 * `npm run prove`: the long campaigns, whole. Each prints what it tried and what came out, in plain words; the exit code
 * is 1 if one of them did not hold. `npm test` runs a short sample of each through the same code.
 */
import { readBuiltinPacks } from '../../src/cli/rules.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { aKeyPair, signedText } from '../core/signing.ts';
import { proveKills } from './prove-kills.ts';
import { tryMutatedPacks } from './mutated-packs.ts';
import { proveMutants } from './mutants.ts';
import { tryPolicies } from './policies.ts';
import { trySingleBits } from './single-bits.ts';

const seed = Number(process.env['PROVE_SEED'] ?? Date.now() % 1_000_000_000);
const wanted = process.argv.slice(2);

const campaigns: Readonly<Record<string, () => Promise<boolean> | boolean>> = {
  'mutated-packs': () => {
    const { tried, refused, loaded, faults } = tryMutatedPacks(readBuiltinPacks(), 100_000, seed);
    say(`${tried} packs were changed at random (seed ${seed}).`);
    say(`${refused} were refused with a reason, ${loaded} loaded to exactly what is written.`);
    faults.slice(0, 20).forEach(say);
    return told(faults.length === 0, `${faults.length} did otherwise`);
  },
  'single-bits': async () => {
    let good = true;
    for (const count of [1, 2]) {
      const keys = await Promise.all(Array.from({ length: count }, aKeyPair));
      const signed = signedText(JSON.stringify(shortest(readBuiltinPacks())), ...keys);
      const { tried, refused, taken } = await trySingleBits(signed, keys);
      say(
        `A pack signed with ${count === 1 ? 'one key' : 'two keys'}: each of its ${tried} bits was changed, one at a time.`,
      );
      say(`${refused} of the changed files were refused.`);
      taken.slice(0, 20).forEach((bit) => say(`bit ${bit} was not noticed`));
      good &&= tried > 0 && taken.length === 0;
    }
    return told(good, 'no change of one bit is taken');
  },
  policies: () => {
    const { tried, kept, told: named, faults } = tryPolicies(10_000, seed);
    say(`${tried} policies were made up at random (seed ${seed}).`);
    say(`${kept} good keys stayed in force, ${named} bad ones were told by name.`);
    faults.forEach(say);
    return told(faults.length === 0, 'none breaks anything, and none loses a good key');
  },
  kills: async () => {
    const { says, faults } = await proveKills(seed);
    [...says, ...faults.slice(0, 20)].forEach(say);
    return told(faults.length === 0, `${faults.length} notes were lost, doubled or half there`);
  },
  mutants: async () => {
    const { score, least, killed, total } = await proveMutants();
    say(`${total} small faults were put into the core; the tests noticed ${killed}.`);
    return told(score >= least, `${score.toFixed(1)} % noticed, at least ${least} % wanted`);
  },
};

const unknown = wanted.filter((name) => !Object.hasOwn(campaigns, name));
if (unknown.length > 0) {
  say(`${unknown.join(', ')}: expected one of ${Object.keys(campaigns).join(', ')}`);
  process.exit(2);
}

for (const [name, run] of Object.entries(campaigns)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`\n# ${name}`);
  if (!(await run())) process.exitCode = 1;
}

/** The whole campaign is about each bit: a long pack only makes it longer. */
function shortest(packs: readonly RulePack[]): RulePack | undefined {
  const lengthOf = (pack: RulePack) => JSON.stringify(pack).length;
  return packs.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0];
}

function told(good: boolean, figure: string): boolean {
  say(`${good ? 'Holds' : 'Does not hold'}: ${figure}.`);
  return good;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
