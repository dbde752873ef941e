/** A private key that was pasted where it does not belong, in files that are no JSON for it. */
import { expect, test } from 'vitest';
import { checkSettings } from '../../../src/cli/checked-settings.ts';
import { filesOfThisTest } from '../folder.ts';

const writeFile = filesOfThisTest();
const SECRET = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
const PEM = 'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v';

test.each([
  ['with quotes that are not escaped', `{"packKeys": ["{"d":"${SECRET}","kty":"OKP"}"]}`],
  ['without quotes', `{"packKeys": [{"d": ${SECRET}, "kty": "OKP"}]}`],
  ['in quotes of another kind', `{"packKeys": [{'d': '${SECRET}'}]}`],
  ['twice', `{"packKeys": [{"d": "${SECRET}", "d": "${SECRET}"}]}`],
  ['cut off', `{"packKeys": ["{\\"d\\":\\"${SECRET}`],
  ['as another setting', `{"packs": ["{\\"d\\":\\"${SECRET}\\"}"]}`],
  ['under a name that is mistyped', `{"packKeyz": ["{\\"d\\":\\"${SECRET}\\"}"]}`],
  ['in place of the settings', `"{\\"d\\":\\"${SECRET}\\"}"`],
  ['as PEM', `{"packKeys": ["-----BEGIN PRIVATE KEY-----\n${PEM}\n-----END PRIVATE KEY-----"]}`],
  ['as PEM on one line', `{"packKeys": "-----BEGIN PRIVATE KEY-----\\n${PEM}", }`],
])('%s it is not repeated', (_, text) => {
  const known = () => ({ packs: [], sites: [] });
  const { findings } = checkSettings(writeFile('settings.json', text), known);
  expect(findings.length).toBeGreaterThan(0);
  const told = findings.map(({ found, expected, mend }) => ({ found, expected, mend }));
  expect(JSON.stringify(told)).not.toMatch(/nWGxne|MC4CAQ/);
  for (const { found, expected, mend } of told) expect(found && expected && mend).toBeTruthy();
});
