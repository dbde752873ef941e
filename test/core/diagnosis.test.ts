import { describe, expect, test } from 'vitest';
import { browserOf, type Diagnosed, diagnosisOf } from '../../src/core/diagnosis.ts';
import { parsePolicy, settle } from '../../src/core/policy.ts';
import type { SiteOverview } from '../../src/core/site-schema.ts';
import { situationOf } from '../../src/core/situation.ts';
import { DANISH, poll, ruled } from './windows.ts';
import { aPack, at, SITES } from './examples.ts';

const [square] = SITES as [SiteOverview, ...SiteOverview[]];

/** A value for every setting that takes a text of somebody's own, so that none can be missed. */
const RAW = {
  municipality: 'Secret Town',
  role: 'secret-role',
  grant: 'secret-grant',
  deviceKind: 'tablet',
  packs: ['https://secret.example/pack.jws', 'builtin:example'],
  packKeys: [
    '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","kid":"secret"}',
  ],
  inlinePack: '{"id":"secret-pack"}',
  windows: ['2026-10-05/2026-11-24 Secret election'],
  events: ['secret-event=2026-10-05'],
  councilTenants: ['zoom:secret.zoom.us', 'teams'],
  sittings: ['2026-11-22T10:00/PT2H'],
  extraHosts: ['mastodon:secret.example'],
  surfaces: ['call', 'composer'],
  notice: 'siren',
  retentionDays: 90,
  contactName: 'Secret Person',
  contactEmail: 'secret@council.example',
  contactUrl: 'https://secret.example/contact',
  guidelineUrl: 'https://secret.example/guideline',
  language: 'da',
  locked: ['notice'],
  secretKey: 'secret',
};

function diagnosed(part: Partial<Diagnosed> = {}): Diagnosed {
  const { policy: set, issues } = parsePolicy(RAW);
  const choice = { role: 'secret-choice' };
  const packs = [
    aPack({
      windows: [
        {
          kind: 'fixed',
          id: 'autumn',
          name: { en: 'Autumn' },
          from: '2026-09-01T00:00',
          until: '2026-10-01T00:00',
        },
      ],
    }),
  ];
  const effective = settle(set, choice);
  return {
    version: '1.2.3',
    browser: 'Firefox 153',
    language: 'da',
    policyState: 'applied',
    effective,
    set,
    earlier: [],
    choice,
    issues,
    fromPolicy: Object.keys(set).filter((name) => name !== 'role'),
    packs,
    sites: [{ ...square, product: 'zoom' }],
    packIssues: [
      {
        reference: 'https://secret.example/pack.jws',
        issue: { path: '', found: 'secret', expected: 'not secret.example', mend: 'secret' },
      },
      {
        reference: 'builtin:gone',
        issue: { path: 'rules.0', found: 'secret', expected: 'an id', mend: 'Mend it.' },
      },
    ],
    situation: situationOf(effective, packs, at('2026-11-22T10:30:00Z')),
    sitesInReach: ['square', 'talk'],
    permissions: ['alarms', 'storage'],
    ...part,
  };
}

describe('a diagnosis', () => {
  // Made in each test, so that each is what holds the lines that it looks at.
  const lines = () => diagnosisOf(diagnosed()).split('\n');

  test('tells of the extension, the browser and the policy', () => {
    expect(lines().slice(0, 4)).toEqual([
      'Armslength 1.2.3',
      'browser: Firefox 153',
      'language: da',
      'policy: applied',
    ]);
    expect(lines()).toContain('sites in reach: 2');
    expect(lines()).toContain('permissions: alarms, storage');
  });

  test('tells of each setting that somebody set how it stands, and of few what it is', () => {
    expect(lines().filter((line) => line.startsWith('setting '))).toEqual([
      'setting municipality: in-force, from policy',
      'setting role: in-force, from choice, over policy',
      'setting grant: in-force, from policy',
      'setting deviceKind: in-force, from policy, tablet',
      'setting packs: in-part, from policy',
      'setting packKeys: in-force, from policy',
      'setting inlinePack: in-force, from policy',
      'setting windows: in-force, from policy',
      'setting events: in-force, from policy',
      'setting councilTenants: in-part, from policy',
      'setting sittings: in-force, from policy',
      'setting extraHosts: in-force, from policy',
      'setting surfaces: in-force, from policy, call,composer',
      'setting retentionDays: in-force, from policy, 90',
      'setting contactName: in-force, from policy',
      'setting contactEmail: in-force, from policy',
      'setting contactUrl: in-force, from policy',
      'setting guidelineUrl: in-force, from policy',
      'setting language: in-force, from policy, da',
      'setting locked: in-force, from policy',
      'setting notice: left-out, from policy',
      'setting unknown: left-out, from policy',
    ]);
  });

  test('tells what does not fit by its place, not by what was found', () => {
    expect(lines().filter((line) => line.startsWith('issue '))).toEqual([
      'issue at councilTenants.1',
      'issue at notice',
      'issue at unknown',
    ]);
    expect(lines().filter((line) => line.startsWith('names nothing'))).toEqual([
      'names nothing: role',
      'names nothing: grant',
      'names nothing: events',
      'names nothing: extraHosts',
    ]);
    expect(lines().filter((line) => line.startsWith('pack issue'))).toEqual([
      'pack issue in another pack: at the whole of it',
      'pack issue in builtin:gone: at rules.0',
    ]);
  });

  test('tells of packs and windows by id; of a window that the administrator named only how it stands', () => {
    expect(lines()).toContain('pack example@1.0.0');
    expect(lines().filter((line) => line.startsWith('window '))).toEqual([
      'window example/autumn: past',
      'window of the settings: open',
    ]);
  });

  test('tells of windows that nobody can count any more', () => {
    const window = ruled(
      poll({ workingDays: { count: -5, holidays: 'bank' } }),
      poll({ days: 1 }),
      DANISH,
    );
    const calendars = [{ id: 'bank', from: 2000, to: 2001, days: [] }];
    const pack = aPack({ windows: [window], elections: [DANISH], calendars });
    expect(diagnosisOf(diagnosed({ packs: [pack] }))).toContain(
      '\nwindow example/w: without holidays of bank\n',
    );
  });

  test('has nothing in it that somebody wrote: no name, address, host, contact or date', () => {
    expect(lines().join('\n')).not.toMatch(/secret|siren|@council|https?:|\.example|\.us|2026/i);
  });

  test('says that the administrator’s settings have not arrived', () => {
    const nothing = { effective: {}, set: {}, choice: {}, fromPolicy: [], issues: [] };
    const text = diagnosisOf(diagnosed({ ...nothing, policyState: 'unknown' }));
    expect(text).toContain('policy: unknown\nsetting municipality: pending\n');
  });
});

describe('a browser', () => {
  const brands = (...all: readonly string[]) => ({
    userAgent: 'Mozilla/5.0 Chrome/1.0.0.0',
    userAgentData: { brands: all.map((brand) => ({ brand, version: '144.0.7559.3' })) },
  });
  test.each([
    [brands('Not;A=Brand', 'Chromium', 'Google Chrome'), 'Google Chrome 144'],
    [brands('Chromium', 'Not_A Brand'), 'Chromium 144'],
    [brands('Chromium', 'NotABrand'), 'Chromium 144'],
    [brands('Chromium', 'Note Browser'), 'Note Browser 144'],
    [brands('Microsoft Edge', 'Chromium'), 'Microsoft Edge 144'],
    [
      { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' },
      'Firefox 153',
    ],
    [
      {
        userAgent:
          'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15',
      },
      'Safari 26',
    ],
    [{ userAgent: 'Something else' }, 'unknown'],
    [{ userAgent: 'Firefox/x' }, 'unknown'],
  ])('is told by its family and major version: %j', (agent, told) => {
    expect(browserOf(agent)).toBe(told);
  });
});
