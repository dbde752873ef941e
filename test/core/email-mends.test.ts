import { expect, test } from 'vitest';
import { mendEmail } from '../../src/core/email-mends.ts';
import { parsePolicy } from '../../src/core/policy.ts';

const alone = (address: string) =>
  `Write “${address}”: one address, and nothing before it or behind it.`;
const oneOf = (address: string) =>
  `Write one of them, such as “${address}”: others can be named at “contactUrl”.`;
const ONE = 'Write one e-mail address, such as secretariat@council.example.';
const WHOLE =
  'Write the whole address, with a dot behind the @, such as secretariat@council.example.';

test.each<[unknown, string]>([
  ['mailto:registry@council.example', alone('registry@council.example')],
  ['mailto:registry@council.example?subject=Post', alone('registry@council.example')],
  ['Registry <registry@council.example>', alone('registry@council.example')],
  [' registry@council.example ', alone('registry@council.example')],
  ['arkiv@blåbær.example?cc=x', alone('arkiv@blåbær.example')],
  ['one@council.example; two@council.example', oneOf('one@council.example')],
  ['one@council.example,two@council.example', oneOf('one@council.example')],
  ['one@council.example?bcc=two@council.example', oneOf('one@council.example')],
  ['registry@council', WHOLE],
  ['registry@', WHOLE],
  ['registry@council.', WHOLE],
  ['registry@.example', WHOLE],
  // A dot is there, and something else amiss.
  ['registry@@council.example', ONE],
  ['registry', ONE],
  ['the registry at council.example', ONE],
  ['', ONE],
  [['registry@council.example'], ONE],
  [7, ONE],
])('an administrator who wrote %j for the address is told: %s', (contactEmail, mend) => {
  expect(mendEmail(contactEmail)).toEqual({ mend });
  const { policy, issues } = parsePolicy({ contactEmail, contactName: 'The registry' });
  expect(policy).toEqual({ contactName: 'The registry' });
  expect(issues).toMatchObject([{ path: 'contactEmail', mend }]);
});
