/** What makes a run of random changes repeatable: `PROVE_SEED=… npm run prove`. */
export const seed = Number(process.env['PROVE_SEED'] ?? Date.now() % 1_000_000_000);

/** How many packs are changed in a whole run: `PROVE_PACKS=100000 npm run prove -- packs-refused-or-exact` tries more. */
export const packsToTry = Number(process.env['PROVE_PACKS'] ?? 10_000);

/** How many reports there are in a whole run of months: `PROVE_OBSERVATIONS=200000 npm run prove -- months-leave-nothing`. */
export const observationsToSend = Number(process.env['PROVE_OBSERVATIONS'] ?? 5_000);
