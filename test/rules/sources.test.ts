/** What packs say of their sources where it was once said wrongly: no more than the sources themselves. */
import { expect, it } from 'vitest';
import { allPacks } from './rules-on-disk.ts';

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
