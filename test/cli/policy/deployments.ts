/** Settings of one municipality, what its template is made from, and settings made up at random. */
import fc from 'fast-check';
import { EXAMPLE_SETTINGS } from '../../../src/core/example-settings.ts';
import { parsePolicy, type Policy } from '../../../src/core/policy.ts';
import { CHROMIUM_ID, FIREFOX_ID } from '../../../src/cli/identity.ts';
import { BROWSERS, type Deployment, PLACEHOLDERS } from '../../../src/cli/policy/deployment.ts';

/** Chrome and Edge have ids of their own here, so that what is mixed up is seen. */
export const IDS = { chrome: CHROMIUM_ID, edge: 'a'.repeat(32), firefox: FIREFOX_ID };

export const aDeployment = (parts: Partial<Deployment> = {}): Deployment => ({
  settings: EXAMPLE_SETTINGS,
  filled: false,
  browsers: BROWSERS,
  installs: true,
  ids: IDS,
  ...PLACEHOLDERS,
  language: 'en',
  ...parts,
});

export const filledIn = (settings: Policy, parts: Partial<Deployment> = {}): Deployment =>
  aDeployment({ settings, filled: true, ...parts });

/** Every setting, with characters that one format or another could stumble over. */
export const AWKWARD: Policy = {
  ...EXAMPLE_SETTINGS,
  municipality: `Ærø & "Søn" <b>'x'</b> ]]> 😀 \\ %PATH% $(id) \`$x\``,
  packKeys: ['{"kty":"OKP","crv":"Ed25519","x":"abc"}'],
  inlinePack: '{\r\n\t"name": "\u0085\u2028\uFEFF —"\n}',
  windows: ["always '@ Valg", 'always END_OF_FILE'],
  packs: Array.from({ length: 12 }, (_, at) => `https://rules.council.example/${at + 1}.jws`),
};

const PIECES = [
  '"',
  "'",
  '’',
  '&<>]]>',
  '-->',
  '\r\n',
  '\n',
  '\t',
  ' ',
  '\u0085\u2028',
  '\uFEFF',
  '😀👩‍💻',
  'Ærø',
  "\n'@\n",
  '\nEND_OF_FILE\n',
  '$(id)`x`',
  '%PATH%',
  '\\',
  '\\"',
  '```',
  '\u0000',
  '\u0001',
  '\uF000',
  '\uFFFE',
  '\uD800',
  '[-HKEY_LOCAL_MACHINE]',
];
const aText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string(), fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.length > 0);

/** A text that every format can carry, however awkward. */
const aCarriedText = fc
  .array(
    fc.oneof(
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      fc.constantFrom(...PIECES.filter((piece) => !/[\p{Cs}\p{Co}\uFFFE\0\u0001]/u.test(piece))),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.length > 0);

const { grant, role, deviceKind, notice, language, surfaces, locked } = EXAMPLE_SETTINGS;

const settingsOf = (text: fc.Arbitrary<string>, least: number): fc.Arbitrary<Policy> => {
  const some = (item: fc.Arbitrary<string>) => fc.array(item, { minLength: least, maxLength: 12 });
  return fc
    .record(
      {
        municipality: text,
        role: fc.constant(role),
        grant: fc.constant(grant),
        deviceKind: fc.constant(deviceKind),
        packs: some(fc.nat(99).map((id) => `https://rules.council.example/${id}?a=1&b="'<>`)),
        packKeys: some(text.map((kid) => JSON.stringify({ kty: 'OKP', kid }))),
        inlinePack: fc.oneof(text, fc.constant('')),
        windows: some(text.map((name) => `always ${name}`)),
        extraHosts: fc.constant(['mastodon:social.council.example']),
        surfaces: fc.subarray([...surfaces], { minLength: least }),
        notice: fc.constant(notice),
        retentionDays: fc.integer({ min: 1, max: 3650 }),
        contactName: text,
        language: fc.constant(language),
        locked: fc.subarray([...locked], { minLength: least }),
      },
      { requiredKeys: [] },
    )
    .filter((settings) => parsePolicy(settings).issues.length === 0);
};

/** Good settings by our own parser, whatever else they are: half of them such as every format can carry. */
export const someSettings: fc.Arbitrary<Policy> = fc.oneof(
  settingsOf(aText, 0),
  settingsOf(aCarriedText, 1),
);
