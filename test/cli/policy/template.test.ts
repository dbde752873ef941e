/** The template for Group Policy and its texts belong together. */
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/core/settings.ts';
import { settingWordsIn } from '../../../src/core/wording/settings/settings.ts';
import { LANGUAGES } from '../../../src/core/words.ts';
import { admlOf } from '../../../src/cli/policy/adml.ts';
import { admxOf } from '../../../src/cli/policy/admx.ts';
import type { Deployment } from '../../../src/cli/policy/deployment.ts';
import { templateWordsIn } from '../../../src/cli/policy/words/words.ts';
import { faultsIn, sameIn, textsOf } from '../../texts.ts';
import { aDeployment, AWKWARD, filledIn } from './deployments.ts';
import { allNamed, attribute, parseXml } from './xml-tree.ts';

const { packs: _, ...SHORT } = AWKWARD;
const idsOf = (adml: string, name: string): readonly string[] =>
  allNamed(parseXml(adml), name).map((one) => attribute(one, 'id'));
const referredTo = (admx: string, kind: string): readonly string[] =>
  [...admx.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(([, id = '']) => id);

describe.each([
  ['with examples', aDeployment()],
  ['filled in', filledIn({ ...SHORT, packs: ['builtin:demo'] })],
  ['for Edge alone', aDeployment({ browsers: ['edge'] })],
] as const)('a template %s', (__, deployment: Deployment) => {
  const admx = admxOf(deployment);
  const policies = allNamed(parseXml(admx), 'policy');

  test.each(LANGUAGES)('finds each of its texts and dialogs in %s, once', (language) => {
    const adml = admlOf({ ...deployment, language });
    for (const [kind, name] of [
      ['string', 'string'],
      ['presentation', 'presentation'],
    ] as const) {
      const there = idsOf(adml, name);
      expect(new Set(there).size).toBe(there.length);
      expect(referredTo(admx, kind).filter((id) => !there.includes(id))).toEqual([]);
    }
  });

  test.each(LANGUAGES)('has the parts of each dialog in %s, of its own kind', (language) => {
    const KINDS: Readonly<Record<string, string>> = {
      text: 'textBox',
      decimal: 'decimalTextBox',
      enum: 'dropdownList',
      list: 'listBox',
    };
    const dialogs = allNamed(parseXml(admlOf({ ...deployment, language })), 'presentation');
    const single = policies.filter((one) => !attribute(one, 'name').endsWith('_everything'));
    const parts = single.flatMap((policy) =>
      Object.keys(KINDS).flatMap((kind) =>
        allNamed(policy, kind).map((part) => [attribute(policy, 'name'), kind, part] as const),
      ),
    );
    expect(parts.length).toBe(Object.keys(SETTINGS).length * deployment.browsers.length);
    for (const [policy, kind, part] of parts) {
      const dialog = dialogs.find((one) => attribute(one, 'id') === policy);
      const boxes = dialog ? allNamed(dialog, KINDS[kind] ?? '') : [];
      expect(boxes.map((box) => attribute(box, 'refId'))).toEqual([attribute(part, 'id')]);
    }
  });

  test('stands in categories and on a system that it has', () => {
    const named = (name: string) =>
      allNamed(parseXml(admx), name).map((one) => attribute(one, 'name'));
    const refs = (name: string) =>
      allNamed(parseXml(admx), name).map((one) => attribute(one, 'ref'));
    expect(refs('parentCategory').filter((ref) => !named('category').includes(ref))).toEqual([]);
    expect(
      refs('supportedOn').filter((ref) => ref !== '' && !named('definition').includes(ref)),
    ).toEqual([]);
  });

  test('has the children of a policy in the order of its schema', () => {
    const order = ['parentCategory', 'supportedOn', 'enabledList', 'elements'];
    for (const policy of policies) {
      const children = policy.children.map((one) => one.name);
      expect(children).toEqual(order.filter((one) => children.includes(one)));
      expect(children).toHaveLength(3);
    }
  });

  test('has a policy for every setting in each browser, and one name only once', () => {
    const names = policies.map((policy) => attribute(policy, 'name'));
    expect(new Set(names).size).toBe(names.length);
    const everything = deployment.filled ? 1 : 0;
    expect(names).toHaveLength(
      (Object.keys(SETTINGS).length + everything) * deployment.browsers.length,
    );
  });
});

test('a list is a key of its own below that of the extension, with names by number', () => {
  const lists = allNamed(parseXml(admxOf(aDeployment())), 'list');
  expect(lists.length).toBeGreaterThan(20);
  for (const list of lists) {
    expect(attribute(list, 'key')).toMatch(/\\\w+$/);
    expect(list.attributes['valuePrefix']).toBe('');
  }
});

test('a number has its bounds, a closed list its words, and a text the room that the setting allows', () => {
  const document = parseXml(admxOf(aDeployment({ browsers: ['chrome'] })));
  const part = (kind: string, name: string) =>
    allNamed(document, kind).find((one) => attribute(one, 'id') === `Chrome_${name}_Part`);
  const days = part('decimal', 'retentionDays');
  expect([attribute(days, 'minValue'), attribute(days, 'maxValue')]).toEqual(['1', '3650']);
  const notice = part('enum', 'notice');
  expect(notice ? allNamed(notice, 'string').map((one) => one.text) : []).toEqual([
    'badge',
    'banner',
    'popup',
  ]);
  expect(attribute(part('text', 'municipality'), 'maxLength')).toBe('1000');
  // Group Policy carries no more than this in one value.
  expect(attribute(part('text', 'inlinePack'), 'maxLength')).toBe('32766');
});

describe.each(LANGUAGES)('the texts of the template in %s', (language) => {
  const strings = allNamed(parseXml(admlOf(aDeployment({ language }))), 'string');
  const textOf = (id: string) => strings.find((one) => attribute(one, 'id') === id)?.text ?? '';

  test('are the words for the settings', () => {
    for (const [name, { title, meaning }] of Object.entries(settingWordsIn(language))) {
      expect(textOf(name)).toBe(title);
      expect(textOf(`${name}_Explain`)).toContain(meaning);
    }
  });

  test('say the key that the documentation uses, and show an example', () => {
    const { key, list, example, unset } = templateWordsIn(language);
    const lines = textOf('windows_Explain').split('\n');
    expect(lines).toContain(key('windows'));
    expect(lines).toContain(list);
    expect(lines).toContain(example('2029-10-01/2029-11-20 Local elections'));
    expect(lines.at(-1)).toBe(unset);
    expect(textOf('role_Explain').split('\n')).not.toContain(list);
  });

  test('are calm, and use their values', () => {
    expect(faultsIn(textsOf(templateWordsIn(language)), language)).toEqual([]);
  });
});

test.each(['da', 'sv', 'nb', 'fi'] as const)(
  'those around the settings are translated into %s',
  (language) => {
    const english = textsOf(templateWordsIn('en'));
    expect(textsOf(templateWordsIn(language)).map(([path]) => path)).toEqual(
      english.map(([path]) => path),
    );
    expect(sameIn(textsOf(templateWordsIn(language)), english)).toEqual([]);
  },
);
