/**
 * `npm run prove`: the long campaigns, whole. Each prints what it tried and what came out, in plain words; the exit code
 * is 1 if one of them did not hold. `npm test` runs a short sample of each through the same code.
 */
import { readBuiltinPacks } from '../../src/cli/rules.ts';
import { tryMutatedPacks } from './mutated-packs.ts';
import { proveMutants } from './mutants.ts';

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

function told(good: boolean, figure: string): boolean {
  say(`${good ? 'Holds' : 'Does not hold'}: ${figure}.`);
  return good;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
