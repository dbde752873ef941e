/** What packs say of their sources where it was once said wrongly: no more than the sources themselves. */
import { expect, it } from 'vitest';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { sourcesOf } from '../../src/core/shown.ts';
import type { Language } from '../../src/core/words.ts';
import { allPacks, packFiles } from './rules-on-disk.ts';

const packs = allPacks();

function packNamed(id: string) {
  const pack = packs.find((one) => one.id === id);
  if (!pack) throw new Error(`there is no pack ${id}`);
  return pack;
}

it('what the codex of KL builds on is told as its announcement tells it', () => {
  const { sources } = packNamed('dk-kl-codex');
  const told = Object.fromEntries(
    sources.map(({ id, title, authority, status }) => [id, [title.en, authority.en, status]]),
  );
  // The announcement gives years and no titles; it “builds on” the one of 2016 and does not say that it ends.
  expect(told['committee-2015']).toEqual([
    'Recommendations of 2015',
    'A committee of 2015, as KL’s announcement names it',
    'unknown',
  ]);
  expect(told['kl-codex-2016']?.at(-1)).toBe('unknown');
});

it('press, law firms and private websites are marked as what tells of others, or name whom they tell of', () => {
  const press =
    /\b(?:DK Nyt|Danske Kommuner|DJØF|Government Executive|FedWeek|Die Zeit|Staatsanzeiger|Kuntalehti|Kommuntorget|News|magazine|journal|newspaper|radio|law firm|lawyers?|private website|A website)\b/;
  const told = packs.flatMap(({ id, sources }) =>
    sources
      .filter(({ authority }) => press.test(authority.en) && !/, as \w+/.test(authority.en))
      .map((source) => [`${id} ${source.id}`, source.report] as const),
  );
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter(([, report]) => report !== true)).toEqual([]);
});

it.each([
  ['member-council-work', 'Indenrigsministeriet'],
  ['member-citizens', 'Indenrigsministeriet'],
  ['member-private', undefined],
])('who says %s of the Danish note is the ministry, or nobody but a report', (id, authority) => {
  const pack = packNamed('dk-2021-05');
  const rule = pack.rules.find((one) => one.id === id);
  const [first] = rule ? sourcesOf(rule, pack) : [];
  expect(first?.report ? undefined : first?.authority.da).toBe(authority);
});

it('no rule that rests on the guideline of Washington, of which the beginning was seen, is called checked', () => {
  const resting = packNamed('us-wa').rules.filter(({ sources }) => sources.includes('pdc-04-02'));
  expect(resting.length).toBeGreaterThan(0);
  expect(resting.filter(({ verified }) => verified !== false)).toEqual([]);
});

it('a window is counted from an election that is not verified where no source of its rule was seen', () => {
  const told = packs.flatMap(({ id, elections = [] }) =>
    elections.map((election) => [`${id} ${election.id}`, election.verified] as const),
  );
  expect(Object.fromEntries(told)).toMatchObject({
    'gb-local-authorities gb-local': false,
    'au-nsw au-nsw-local': false,
    'ca-on-municipal ca-on-municipal': undefined,
  });
});

it('the addendum of Timrå for elected members is read by them alone', () => {
  const addendum = packNamed('se-timra').goodToKnow?.find(({ id }) => id === 'device-rules');
  expect(addendum?.roles).toEqual(['councillor', 'executive']);
});

it('one computer and one service come to two outcomes, by what the meeting is for alone', () => {
  const [office, campaign] = ['computer-for-the-office', 'computer-for-the-campaign'].map((id) =>
    packNamed('dk-2021-05').cases.find((one) => one.id === id),
  );
  const { answers: _, expect: __, text: ___, id: ____, ...same } = office ?? {};
  expect(campaign).toMatchObject({ ...same, device: 'pc', answers: { purpose: 'campaign' } });
  expect([office?.expect?.outcome, campaign?.expect?.outcome]).toEqual(['fine', 'fine-if']);
});

it('no rule of Kingston’s own that speaks from 1 January is called checked, as which provisions use that year was not seen', () => {
  const file = packFiles().find(({ file: path }) => path.includes('ca-on-kingston'))?.value;
  const { rules } = file as RulePack;
  expect(rules.map(({ id }) => id)).toContain('nominations');
  expect(rules.filter(({ verified }) => verified !== false)).toEqual([]);
});

it('the period of Victoria is that of the later notices, and says where it is computed', () => {
  const { windows, sources, goodToKnow = [], rules } = packNamed('au-vic');
  expect(windows).toMatchObject([{ opens: { atLatest: { days: -39, time: '12:00' } } }]);
  const note = sources.find(({ id }) => id === 'brimbank-2024')?.note?.en;
  expect(note).toMatch(/17 September at noon.*24 September \(32 days\).*26 September in 2028/);
  expect(note).toMatch('from 19 September 2028, is computed and in no source');
  expect(goodToKnow.find(({ id }) => id === 'when-it-begins')?.text.en).toMatch('No source gives');
  const windowed = rules.filter(
    ({ applies, status }) => applies === 'in-window' && status !== 'superseded',
  );
  expect(windowed.length).toBeGreaterThan(0);
  expect(windowed.filter(({ verified }) => verified !== false)).toEqual([]);
});

/** How each language says that somebody has asked. */
const ASKED: Readonly<Record<Language, RegExp>> = {
  en: /ask|request/,
  da: /bedt|anmod/,
  sv: /begär|bett/,
  nb: /bedt|anmod/,
  fi: /pyy[dnt]/,
};

it('a condition that goes by a request speaks of one, in each language', () => {
  const asked = packs.flatMap(({ id, rules, languages }) =>
    rules.flatMap(({ id: rule, conditions = [] }) =>
      conditions
        .filter(({ kind }) => kind === 'on-request')
        .flatMap(({ text }) =>
          languages.map((one) => [`${id} ${rule} ${one}`, ASKED[one].test(text[one] ?? '')]),
        ),
    ),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(([, isSaid]) => !isSaid)).toEqual([]);
});

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value ?? {}).flatMap(([key, one]) =>
        ['$schema', 'id', 'outcome', 'at', 'until'].includes(key) ? [] : textsOf(one),
      );

it('no text tells the keys that a pack is written in, or spells a colour as in America', () => {
  const sentences = packs.flatMap((pack) => textsOf(pack)).filter((text) => text.includes(' '));
  expect(sentences.length).toBeGreaterThan(1000);
  expect(
    sentences.filter((text) =>
      /polling-day|close-of-poll|user-event|\bopens (?:at|vid)\b|\bdays [−-]\d|\bgray\b/i.test(
        text,
      ),
    ),
  ).toEqual([]);
});

it('the project is called the same in each pack that it has written', () => {
  const names = packs.flatMap(({ issuer }) =>
    issuer.name.en.includes('Armslength') ? Object.entries(issuer.name) : [],
  );
  const distinct = new Set(names.map(([language, name]) => `${language} ${name}`));
  expect([...distinct].toSorted().map((one) => one.split(' ')[0])).toEqual(
    [...new Set(names.map(([language]) => language))].toSorted(),
  );
});
