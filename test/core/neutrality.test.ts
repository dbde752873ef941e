/** Equal for all, by what the language can say at all. */
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { messageSchema } from '../../src/core/observation-schema.ts';
import { packSchema } from '../../src/core/pack-schema.ts';
import { checkPack } from '../../src/core/pack-check.ts';
import { SETTINGS } from '../../src/core/settings.ts';
import { siteSchema } from '../../src/core/site-schema.ts';
import { ROLES } from '../../src/core/words.ts';
import { SITES } from './examples.ts';
import { good } from './sound-pack.ts';

type Node = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly unknown[];
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly pipe?: readonly Node[];
  readonly key?: Node;
  readonly value?: Node;
};

/** Every key and every closed word that a schema knows, at any depth. */
function wordsOf(node: Node | undefined): readonly string[] {
  if (!node || typeof node !== 'object') return [];
  const { entries = {}, options = [], item, wrapped, pipe = [], key, value } = node;
  return [
    ...Object.keys(entries),
    ...options.filter((one) => typeof one === 'string'),
    ...[
      ...Object.values(entries),
      ...options.filter((one) => typeof one !== 'string').map((one) => one as Node),
      ...pipe.slice(1),
      item,
      wrapped,
      key,
      value,
    ].flatMap(wordsOf),
  ];
}

const NAMES_SOMEBODY =
  /part(?:y|ies)|candidate|person(?!al)|people|member|politician|voter|faction|colou?r|left|right/i;

test.each([
  ['a pack', packSchema],
  ['a site', siteSchema],
  ['what a page sends', messageSchema],
])('%s has no field and no word that could carry a party, a candidate or a person', (_, schema) => {
  const words = wordsOf(schema as unknown as Node);
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => NAMES_SOMEBODY.test(word))).toEqual([]);
});

test('a policy has none either', () => {
  expect(Object.keys(SETTINGS).filter((name) => NAMES_SOMEBODY.test(name))).toEqual([]);
});

test('a rule can look at nothing but closed words, ids of its own pack, and the clock', () => {
  const rule = (packSchema.entries.rules as unknown as { item: Node }).item;
  expect(Object.keys(rule.entries?.['when']?.entries ?? {})).toEqual([
    'surface',
    'family',
    'activity',
    'tenant',
    'sitting',
    'role',
    'grant',
    'device',
    'window',
    'answers',
  ]);
});

/**
 * The roles, grants, devices, windows and events of a pack are words that its author makes up and a rule turns on.
 * A form that a membership or a party has is refused there. A name that has none, such as a word like others, cannot be
 * known for one: `rules/README.md` says so.
 */
test.each([
  ['venstre', 'Member of Venstre'],
  ['blue', 'Member of the Conservatives'],
  ['one', 'Staff of the Labour Party'],
  ['one', 'Socialdemokratiet'],
  ['party-staff', 'Staff'],
  ['arbeiderpartiet', 'Staff'],
])(
  'a role of a pack’s own is refused where its words have the form of a party: %s, %s',
  (id, en) => {
    const pack = { ...good, vocabulary: { roles: [{ id, label: { en } }] } };
    const told = checkPack(pack, SITES).filter(({ path }) => path.startsWith('vocabulary'));
    expect(told.map(({ expected }) => expected).join()).toMatch(/party/);
  },
);

test('a role that all packs know is none of a party', () => {
  expect(ROLES.filter((role) => NAMES_SOMEBODY.test(role))).toEqual([]);
});
