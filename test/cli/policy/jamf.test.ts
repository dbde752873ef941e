import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/core/settings.ts';
import { settingWordsIn } from '../../../src/core/wording/settings/settings.ts';
import { LANGUAGES } from '../../../src/core/words.ts';
import { jamfSchema } from '../../../src/cli/policy/jamf.ts';
import { aDeployment, filledIn, IDS } from './deployments.ts';

interface Property {
  readonly title: string;
  readonly description: string;
  readonly property_order: number;
  readonly type: string;
  readonly default?: unknown;
}
interface Schema {
  readonly description: string;
  readonly properties: Readonly<Record<string, Property>>;
}
const schemaFor = (...deployment: Parameters<typeof jamfSchema>) =>
  jamfSchema(...deployment) as Schema;

describe.each(LANGUAGES)('the form in %s', (language) => {
  test('calls and explains every setting, in the order of the table', () => {
    const { properties } = schemaFor(aDeployment({ language }));
    const inOrder = Object.entries(properties).toSorted(
      ([, one], [, other]) => one.property_order - other.property_order,
    );
    expect(inOrder.map(([name]) => name)).toEqual(Object.keys(SETTINGS));
    for (const [name, { title, meaning }] of Object.entries(settingWordsIn(language)))
      expect(properties[name]).toMatchObject({ title, description: meaning });
  });
});

test('a number has its bounds, and what is one of some words has those', () => {
  const { properties } = schemaFor(aDeployment());
  expect(properties['retentionDays']).toMatchObject({ type: 'integer', minimum: 1, maximum: 3650 });
  expect(properties['notice']).toMatchObject({ enum: ['badge', 'banner', 'popup'] });
  expect(properties['surfaces']).toMatchObject({
    type: 'array',
    items: { type: 'string', enum: expect.arrayContaining(['composer', 'message']) },
  });
});

test('values are in it only where they are a municipality’s own', () => {
  const examples = Object.values(schemaFor(aDeployment()).properties);
  expect(examples.filter((one) => 'default' in one)).toEqual([]);
  const { properties } = schemaFor(filledIn({ role: 'official' }));
  expect(properties['role']?.default).toBe('official');
});

test('it says which domain it is for, in each browser that was asked for', () => {
  expect(schemaFor(aDeployment()).description).toBe(
    `com.google.Chrome.extensions.${IDS.chrome} (Google Chrome), com.microsoft.Edge.extensions.${IDS.edge} (Microsoft Edge)`,
  );
  expect(schemaFor(aDeployment({ browsers: ['edge', 'firefox'] })).description).not.toContain(
    'Chrome',
  );
});
