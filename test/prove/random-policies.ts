/** Policies made up at random: of each key it is known beforehand whether a browser that is careful would take it. */
import fc from 'fast-check';
import { type SettingName, SETTINGS } from '../../src/core/settings.ts';
import { isSeen } from '../../src/core/unseen.ts';
import { DEVICE_KINDS, LANGUAGES, NOTICES, SURFACES } from '../../src/core/words.ts';

export interface Made {
  readonly name: string;
  readonly value: unknown;
  /** What has to be in force of it; `undefined`: nothing may be. */
  readonly good: unknown;
  /** Whether something has to be said about it. */
  readonly told: boolean;
}

const two = (number: number): string => String(number).padStart(2, '0');
const day = fc
  .tuple(
    fc.integer({ min: 2000, max: 2090 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const span = fc
  .tuple(day, fc.integer({ min: 1, max: 400 }))
  .map(([from, days]) => `${from}/P${days}D`);
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:-[a-z0-9]{1,6}){0,2}$/);
const host = fc.stringMatching(/^[a-z]{1,8}(?:\.[a-z]{1,8}){1,2}$/);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
/** Of those that can be seen, and read. */
const called = words.filter((one) => isSeen(one) && /[\p{L}\p{N}]/u.test(one));
const link = fc.tuple(host, id).map(([where, what]) => `https://${where}/${what}`);
const keyText = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) =>
    JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: Buffer.from(bytes).toString('base64url') }),
  );

const GOOD: Readonly<Record<SettingName, fc.Arbitrary<string | number>>> = {
  municipality: called,
  role: id,
  grant: id,
  deviceKind: fc.constantFrom(...DEVICE_KINDS),
  packs: fc.oneof(
    id.map((one) => `builtin:${one}`),
    link,
    fc.tuple(link, fc.integer({ min: 1, max: 999 })).map(([at, pin]) => `${at}#sequence=${pin}`),
  ),
  packKeys: keyText,
  inlinePack: fc.string({ unit: 'grapheme', maxLength: 60 }),
  windows: fc.oneof(
    called.map((name) => `always ${name}`),
    fc.tuple(span, called).map(([when, name]) => `${when} ${name}`),
  ),
  events: fc.tuple(id, day).map(([what, when]) => `${what}=${when}`),
  councilTenants: fc.tuple(id, host).map(([product, of]) => `${product}:${of}`),
  sittings: span,
  extraHosts: fc.tuple(id, host).map(([site, at]) => `${site}:${at}`),
  surfaces: fc.constantFrom(...SURFACES),
  notice: fc.constantFrom(...NOTICES),
  retentionDays: fc.integer({ min: 1, max: 3650 }),
  contactName: called,
  contactEmail: fc.tuple(id, host).map(([who, where]) => `${who}@${where}`),
  contactUrl: link,
  guidelineUrl: link,
  language: fc.constantFrom(...LANGUAGES),
  locked: fc.constantFrom(...Object.keys(SETTINGS)),
};

/** Of another kind than every setting and every item of a list. */
const wrongKind = fc.oneof(
  fc.boolean(),
  fc.constant(null),
  fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  fc.dictionary(fc.string(), fc.anything(), { maxKeys: 3 }),
);
/** Texts that no setting takes which is more than words. */
const wrongText = fc.constantFrom(
  '',
  ' ',
  'Nowhere At All!',
  'javascript: alert(1)',
  '\u0000',
  '💥',
);

/** Settings that take words of any kind, so that only another kind of value is wrong. */
const ANY_TEXT: readonly string[] = ['municipality', 'contactName', 'inlinePack'];
const names = Object.keys(SETTINGS) as readonly SettingName[];
const wrongFor = (name: string): fc.Arbitrary<unknown> =>
  ANY_TEXT.includes(name) ? wrongKind : fc.oneof(wrongKind, wrongText);

const isList = (name: SettingName): boolean => SETTINGS[name].type === 'list';
const good = (name: SettingName): fc.Arbitrary<Made> =>
  (isList(name) ? fc.array(GOOD[name], { maxLength: 4 }) : GOOD[name]).map((value: unknown) => ({
    name,
    value,
    good: value,
    told: false,
  }));
const bad = (name: SettingName): fc.Arbitrary<Made> =>
  fc
    .oneof(wrongFor(name), isList(name) ? GOOD[name] : fc.array(GOOD[name], { maxLength: 3 }))
    .map((value: unknown) => ({ name, value, good: undefined, told: true }));
/** A list with good items and bad ones among them: the good ones have to stay, in their order. */
const mixed = (name: SettingName): fc.Arbitrary<Made> => {
  const right = GOOD[name].map((value: unknown) => ({ value, isGood: true }));
  const wrong = wrongFor(name).map((value) => ({ value, isGood: false }));
  return fc.tuple(fc.array(fc.oneof(right, wrong), { maxLength: 6 }), wrong).map(([items, one]) => {
    const all = [...items, one];
    const kept = all.filter(({ isGood }) => isGood).map(({ value }) => value);
    return {
      name,
      value: all.map(({ value }) => value),
      good: kept.length > 0 ? kept : undefined,
      told: true,
    };
  });
};
/** A key that there is not, such as one that every object has. */
const unknown: fc.Arbitrary<Made> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Packs', ''),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    fc.anything(),
  )
  .filter(([name]) => !Object.hasOwn(SETTINGS, name))
  .map(([name, value]) => ({ name, value, good: undefined, told: true }));

const known = fc.constantFrom(...names).chain((name) => {
  const kinds = isList(name) ? [good(name), bad(name), mixed(name)] : [good(name), bad(name)];
  return fc.oneof(...kinds);
});

/** The keys of one policy, each once. */
export const aPolicy: fc.Arbitrary<readonly Made[]> = fc.uniqueArray(
  fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: unknown }),
  { selector: ({ name }) => name, maxLength: 16 },
);

/** As a browser hands it over. */
export const rawOf = (policy: readonly Made[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(policy.map(({ name, value }) => [name, value]));
