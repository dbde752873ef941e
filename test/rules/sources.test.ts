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
