import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/core/site.ts';
import { answer } from '../../src/core/answer.ts';
import {
  announcement,
  arrive,
  inherit,
  moveOn,
  nameInFrame,
  renew,
  type Visit,
  withBanner,
} from '../../src/core/visit.ts';
import { aPack, aRule, at, aWorld } from './examples.ts';

const composer: Observation = {
  site: 'square',
  surface: 'composer',
  activity: 'publish',
  how: 'focus',
};
const byItself: Observation = { ...composer, how: 'itself' };
const call = (tenant?: string): Observation => ({
  site: 'talk',
  surface: 'call',
  ...(tenant && { tenant }),
  how: 'address',
});
const policy = { councilTenants: ['talk:council'] };

/** A visit that has to be there. */
const seen = (
  before: Visit | undefined,
  observation: Observation,
  world = aWorld({ policy }),
  document = 'd1',
) => {
  const visit = arrive(before, observation, document, world);
  if (!visit) throw new Error('no visit');
  return visit;
};

test('an observation at a place where a rule speaks raises a reminder', () => {
  expect(seen(undefined, composer).reminder).toMatchObject({
    site: 'square',
    surface: 'composer',
    advice: { rule: 'any', outcome: 'fine', pack: 'example@1.0.0' },
  });
});

test('a reminder names its service, by its id where nobody knows it any more', () => {
  const visit = seen(undefined, call());
  expect(visit.reminder?.siteName).toBe('Talk');
  expect(renew(visit, { ...aWorld(), sites: [] }).reminder?.siteName).toBe('talk');
});

test('a visit begins with nothing answered, and is of the document that was seen', () => {
  expect(seen(undefined, composer)).toStrictEqual({
    site: 'square',
    document: 'd1',
    place: { site: 'square', family: 'social', surface: 'composer', activity: 'publish' },
    answered: [],
    reminder: expect.anything(),
  });
});

test('a call keeps no beginning where no sittings have been entered', () => {
  const world = aWorld();
  const { sittings: _, ...situation } = world.situation;
  expect(seen(undefined, call(), { ...world, situation }).place).not.toHaveProperty('since');
});

test('an observation of a site that is not known changes nothing', () => {
  expect(arrive(undefined, { ...composer, site: 'elsewhere' }, 'd1', aWorld())).toBeUndefined();
});

test.each([
  ['no rule speaks', aWorld({ packs: [] })],
  [
    'the rule says that this is out of scope',
    aWorld({ packs: [aPack({ rules: [aRule({ id: 'out', outcome: 'out-of-scope' })] })] }),
  ],
  ['the surface is not to be noticed', aWorld({ policy: { surfaces: ['call'] } })],
  ['the user has paused', aWorld({ pausedUntil: at('2026-11-22T11:00:00Z') })],
  [
    'the user has silenced the site',
    aWorld({ silences: [{ site: 'square', until: at('2026-11-22T11:00:00Z') }] }),
  ],
])('nothing is raised where %s', (_, world) => {
  expect(seen(undefined, composer, world).reminder).toBeNull();
});

describe('moving on', () => {
  test('takes the reminder away', () => {
    expect(moveOn(seen(undefined, composer), 'd1')).toMatchObject({ place: null, reminder: null });
  });
  test('is not for a page that has gone already to say', () => {
    const next = seen(seen(undefined, composer), composer, aWorld(), 'd2');
    expect(moveOn(next, 'd1')).toBe(next);
  });
  test('and coming back raises it anew', () => {
    expect(seen(moveOn(seen(undefined, composer), 'd1'), composer).reminder).not.toBeNull();
  });
});

describe('an answer', () => {
  const answered = () => answer(seen(undefined, composer));
  test('ends the reminder and leaves no trace of what was answered', () => {
    const { reminder, declared } = answered();
    expect(reminder).toBeNull();
    expect(declared).toBeUndefined();
  });
  test('holds while the tab stays at the site', () => {
    expect(seen(moveOn(answered(), 'd1'), composer).reminder).toBeNull();
  });
  test('does not hold for another kind of place on the same site', () => {
    const world = aWorld({ policy: { surfaces: ['composer', 'message'] } });
    expect(seen(answered(), { ...composer, surface: 'message' }, world).reminder).not.toBeNull();
  });
  test('holds beside the one for another kind of place', () => {
    const world = aWorld({ policy: { surfaces: ['composer', 'message'] } });
    const both = answer(seen(answered(), { ...composer, surface: 'message' }, world));
    expect(seen(both, composer, world).reminder).toBeNull();
  });
  test('does not hold for a call on somebody else’s account', () => {
    const atOthers = answer(seen(undefined, call('talk:other')));
    expect(seen(atOthers, call('talk:other')).reminder).toBeNull();
    expect(seen(atOthers, call('talk:council')).reminder).not.toBeNull();
  });
  test('does not hold for the next visit', () => {
    const away = seen(answered(), call());
    expect(seen(away, composer).reminder).not.toBeNull();
  });
  test('with a note keeps the id of the note while the tab stays at the site, and no longer', () => {
    const declared = answer(seen(undefined, composer), 'note-1');
    expect(declared.declared?.id).toBe('note-1');
    const away = moveOn(declared, 'd1');
    expect(away.declared?.id).toBe('note-1');
    expect(seen(away, composer).declared?.id).toBe('note-1');
    expect(seen(away, call()).declared).toBeUndefined();
  });
  test('keeps it at another kind of place, beside the reminder that stands there, until that has a note', () => {
    const world = aWorld({ policy: { surfaces: ['composer', 'message'] } });
    const declared = answer(seen(undefined, composer, world), 'note-1');
    expect(seen(declared, composer, world).declared?.id).toBe('note-1');
    const other = seen(declared, { ...composer, surface: 'message' }, world);
    expect(other.declared?.id).toBe('note-1');
    expect(other.reminder?.surface).toBe('message');
    expect(answer(other).declared?.id).toBe('note-1');
    expect(answer(other, 'note-2').declared?.id).toBe('note-2');
  });
  test('needs a reminder', () => {
    const before = answered();
    expect(answer(before, 'note-2')).toBe(before);
  });
});

describe('whose meeting it is', () => {
  test.each([
    ['talk:council', 'council'],
    ['TALK:Council', 'council'],
    ['talk:other', 'other'],
    ['personal', 'personal'],
    [undefined, 'unknown'],
  ])('%s is %s', (tenant, verdict) => {
    expect(seen(undefined, call(tenant)).reminder?.tenant).toBe(verdict);
  });
  test('is remembered when the product moves to an address that does not tell', () => {
    const first = moveOn(seen(undefined, call('talk:council')), 'd1');
    expect(seen(first, call(), aWorld({ policy }), 'd2').reminder?.tenant).toBe('council');
  });
  test('is unknown of another meeting that does not show it, whatever was known of the one before', () => {
    const first = moveOn(seen(undefined, call('talk:council')), 'd1');
    expect(seen(first, call('unknown'), aWorld({ policy }), 'd2').reminder?.tenant).toBe('unknown');
  });
  test('is what the last address says that says anything of it', () => {
    const first = moveOn(seen(undefined, call('talk:council')), 'd1');
    const second = moveOn(seen(first, call('talk:other'), aWorld({ policy }), 'd2'), 'd2');
    expect(second.tenant).toBe('other');
    expect(seen(second, call(), aWorld({ policy }), 'd3').tenant).toBe('other');
  });
  test('is forgotten with the visit', () => {
    const elsewhere = seen(seen(undefined, call('talk:council')), composer);
    expect(seen(elsewhere, call()).reminder?.tenant).toBe('unknown');
  });
  test('is never kept as the page told it', () => {
    expect(JSON.stringify(seen(undefined, call('talk:some-guid')))).not.toContain('some-guid');
  });
});

describe('who created a meeting', () => {
  const hosting = { ...call(), activity: 'host' } as const;
  const joining = { ...call(), activity: 'join' } as const;
  test('is its host when the page goes on to the address of the meeting', () => {
    expect(seen(seen(undefined, hosting), joining).place?.activity).toBe('host');
  });
  test.each([
    ['another page', seen(seen(undefined, hosting), joining, aWorld(), 'd2')],
    ['a page that had left the meeting', seen(moveOn(seen(undefined, hosting), 'd1'), joining)],
    ['a page that was at no call', seen(seen(undefined, composer), joining)],
  ])('joins in %s', (_, visit) => {
    expect(visit.place?.activity).toBe('join');
  });
  test('is not known where the browser tells no pages apart', () => {
    const before = arrive(undefined, hosting, undefined, aWorld());
    expect(arrive(before, joining, undefined, aWorld())?.place?.activity).toBe('join');
  });
  test('is no host of what is not a call', () => {
    const world = aWorld({ policy: { surfaces: ['composer', 'call'] } });
    const message = { ...joining, surface: 'message' } as const;
    expect(seen(seen(undefined, hosting, world), message, world).place?.activity).toBe('join');
  });
});

describe('a picture in a frame', () => {
  const FRAME = nameInFrame('d2');
  const played = { ...call('talk:other'), activity: 'join', how: 'media' } as const;
  const inFrame = (before: Visit | undefined) => seen(before, played, aWorld({ policy }), FRAME);

  test('says nothing new of a call that its page has told of', () => {
    const before = seen(undefined, { ...call('talk:council'), activity: 'host' });
    expect(inFrame(before)).toBe(before);
    expect(moveOn(inFrame(before), FRAME)).toBe(before);
  });
  test('is a call where the page has told of none, until the frame goes', () => {
    const visit = inFrame(undefined);
    expect(visit.place?.surface).toBe('call');
    expect(moveOn(visit, 'd1').place).not.toBeNull();
    expect(moveOn(visit, FRAME).place).toBeNull();
  });
  test('leaves it at whose meeting an earlier address has said that it is', () => {
    const before = moveOn(seen(undefined, call('talk:council')), 'd1');
    expect(inFrame(before).tenant).toBe('council');
  });
  test('passes from one frame to the next', () => {
    const next = seen(inFrame(undefined), played, aWorld({ policy }), nameInFrame('d3'));
    expect(moveOn(next, FRAME).place).not.toBeNull();
  });
});

test('a reminder stands or falls with the world', () => {
  const packs = [aPack({ rules: [aRule({ id: 'windowed', applies: 'in-window' })] })];
  const open = aWorld({ packs, policy: { windows: ['always W'] } });
  const closed = aWorld({ packs });
  const visit = seen(undefined, composer, open);
  expect(visit.reminder?.advice.window?.id).toBe('W');
  expect(renew(visit, closed).reminder).toBeNull();
  expect(renew(renew(visit, closed), open).reminder).not.toBeNull();
});

test('a strip in the page is known of while its reminder stands, and no longer', () => {
  const shown = withBanner(seen(undefined, composer));
  expect(shown.banner).toBe(true);
  expect(renew(shown, aWorld()).banner).toBe(true);
  expect(renew(shown, aWorld({ packs: [] }))).not.toHaveProperty('banner');
  expect(moveOn(shown, 'd1')).not.toHaveProperty('banner');
  expect(answer(shown)).not.toHaveProperty('banner');
  expect(withBanner(moveOn(shown, 'd1'))).not.toHaveProperty('banner');
});

test('a reminder comes back the moment that a pause is over', () => {
  const visit = seen(undefined, composer);
  const { now } = aWorld().situation;
  expect(renew(visit, aWorld({ pausedUntil: now + 1 })).reminder).toBeNull();
  expect(renew(visit, aWorld({ pausedUntil: now })).reminder).not.toBeNull();
});

test('a tab between two places has no reminder, however the world changes', () => {
  expect(renew(moveOn(seen(undefined, composer), 'd1'), aWorld()).reminder).toBeNull();
});

test('a visit that is over is announced by nothing but the badge', () => {
  expect(announcement(seen(undefined, composer), undefined, null, { notice: 'popup' })).toBe(
    'badge',
  );
});

test.each([
  ['by the badge alone if nothing else is asked for', undefined, undefined, composer, 'badge'],
  ['by the popup where the policy says so', 'popup', undefined, composer, 'popup'],
  ['by a strip where the policy says so', 'banner', undefined, composer, 'banner'],
  ['never by a strip over a call', 'banner', undefined, call(), 'badge'],
  ['never by more than the badge over a call', 'popup', undefined, call(), 'badge'],
  ['only once', 'popup', composer, composer, 'badge'],
  ['by no popup where the page went there by itself', 'popup', undefined, byItself, 'badge'],
  ['by a strip there too', 'banner', undefined, byItself, 'banner'],
] as const)('a reminder is announced %s', (_, notice, before, now, how) => {
  const first = before && seen(undefined, before);
  expect(announcement(first, seen(first, now), now, notice ? { notice } : {})).toBe(how);
});

describe('a page that comes without a word from the one before', () => {
  const shown = withBanner(seen(undefined, composer));
  const another = seen(shown, composer, undefined, 'd2');
  test('has no strip yet, and is announced', () => {
    expect(another.reminder).not.toBeNull();
    expect(another).not.toHaveProperty('banner');
    expect(announcement(shown, another, composer, { notice: 'banner' })).toBe('banner');
  });
  test('is no frame of the same page', () => {
    const inFrame = seen(shown, composer, undefined, nameInFrame('d2'));
    expect(inFrame.banner).toBe(true);
    expect(announcement(shown, inFrame, composer, { notice: 'banner' })).toBe('badge');
  });
});

describe('a tab that was asleep', () => {
  const left = answer(withBanner(seen(undefined, composer)), 'note-1');
  test('is at no place until its page tells', () => {
    const standing = withBanner(seen(undefined, composer));
    expect(inherit(undefined, standing, aWorld())).toStrictEqual(moveOn(standing, 'd1'));
  });
  test('goes on with what was answered, though it may have told where it is before', () => {
    const awake = seen(undefined, composer, undefined, 'd2');
    const visit = inherit(awake, left, aWorld());
    expect(visit).toMatchObject({ document: 'd2', place: awake.place, reminder: null });
    expect(visit).toMatchObject({ answered: left.answered, declared: { id: 'note-1' } });
  });
  test('keeps what was answered since, and knows each once', () => {
    const awake = answer(seen(undefined, composer, undefined, 'd2'), 'note-2');
    const visit = inherit(awake, left, aWorld());
    expect(visit).toMatchObject({ answered: left.answered, declared: { id: 'note-2' } });
  });
  test('takes nothing to another site', () => {
    const elsewhere = seen(undefined, call());
    expect(inherit(elsewhere, left, aWorld())).toBe(elsewhere);
  });
});
