/** An invented pack of as many rules as are asked for, in the language of packs as it is: the one place to keep up with it. */
import type { Answers } from '../../src/core/classify.ts';
import type { PackCase, Rule, RulePack } from '../../src/core/pack-schema.ts';
import type { SiteOverview } from '../../src/core/site-schema.ts';
import { GRANTS, type Surface, SURFACES, type Text } from '../../src/core/words.ts';

/** For each place there is a rule for each answer, and a general one before any answer, which asks. */
const ANSWERS = ['council-work', 'campaign', 'private', 'not-sure'] as const;
const IN = ['en', 'da'] as const;
const WINDOWS = ['spring', 'summer', 'autumn', 'winter'] as const;
const ROLES = Array.from({ length: 50 }, (_, at) => `role-${at}`);
const ACTIVITIES = ['publish', 'draft', 'schedule', 'moderate'] as const;
/** All on which those are done: a call is hosted or joined. */
const PLACES: readonly Surface[] = SURFACES.filter((surface) => surface !== 'call');
const RULES_OF_A_PLACE = ANSWERS.length + 1;

/** The site that its cases are about. */
export const SITES: readonly SiteOverview[] = [
  {
    id: 'square',
    name: 'Square',
    family: 'social',
    hosts: ['square.example'],
    surfaces: ['composer'],
    verified: 'unverified',
  },
];

/** A pack of `count` rules, each with the case of the same number, which reaches it. */
export const packOf = (count: number): RulePack => ({
  id: 'bench',
  version: '1.0.0',
  sequence: 1,
  requires: 1,
  languages: [...IN],
  name: text('A pack for measuring'),
  municipality: text('Example Council'),
  issuer: { name: text('Example Council') },
  jurisdiction: { country: 'DK', zone: 'Europe/Copenhagen' },
  fictional: true,
  status: 'in-force',
  validFrom: '2026-01-01',
  vocabulary: { roles: ROLES.map((id) => ({ id, label: text(`As ${id}`) })) },
  windows: WINDOWS.map((id) => ({
    kind: 'fixed',
    id,
    name: text(`The ${id} window`),
    from: '2029-09-01',
    until: '2029-11-21T00:00',
  })),
  questions: [
    {
      id: 'purpose',
      text: text('What is this for?'),
      options: ANSWERS.map((id) => ({
        id,
        label: id === 'not-sure' ? { en: 'Not sure', da: 'Ved ikke' } : text(`For ${id}`),
        category: 'council_work',
      })),
    },
  ],
  categories: [{ id: 'council_work', label: text('Council work') }],
  rules: Array.from({ length: count }, (_, at) => ruleAt(at)),
  sources: ['decision', 'minutes', 'letter'].map((id) => ({
    id,
    title: text(`The ${id} on posts`),
    authority: text('Example Council'),
    date: '2026-01-01',
    url: `https://council.example/${id}`,
    status: 'in-force',
  })),
  cases: Array.from({ length: count }, (_, at) => caseAt(at)),
  changelog: [{ version: '1.0.0', date: '2026-01-01', text: text('First version.') }],
});

interface Place {
  readonly surface: Surface;
  readonly role: string;
  readonly activity: (typeof ACTIVITIES)[number];
  readonly grant: string;
  readonly window: string;
  /** Absent for the general rule. */
  readonly answer: (typeof ANSWERS)[number] | undefined;
}

/** Counts through all the places that there are: the surface changes with each, the grant with the fewest. */
function placeAt(at: number): Place {
  const place = Math.floor(at / RULES_OF_A_PLACE);
  const [surface, roles] = [place % PLACES.length, Math.floor(place / PLACES.length)];
  const [role, activities] = [roles % ROLES.length, Math.floor(roles / ROLES.length)];
  const [activity, grant] = [activities % ACTIVITIES.length, activities / ACTIVITIES.length];
  return {
    surface: nth(PLACES, surface),
    role: nth(ROLES, role),
    activity: nth(ACTIVITIES, activity),
    grant: nth(GRANTS, Math.floor(grant)),
    window: nth(WINDOWS, place % WINDOWS.length),
    answer: ANSWERS[at % RULES_OF_A_PLACE],
  };
}

function nth<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new Error('So many rules are not to be had.');
  return found;
}

function ruleAt(at: number): Rule {
  const { role, surface, activity, grant, window, answer } = placeAt(at);
  return {
    id: `rule-${at}`,
    applies: 'in-window',
    when: {
      surface: [surface],
      activity: [activity],
      role: [role],
      grant: [grant],
      window: [window],
      ...(answer && { answers: { purpose: [answer] } }),
    },
    outcome: 'fine-if',
    conditions: [{ kind: 'topic', text: text('it is about council work') }],
    guidance: text('The frame is that of all other communication of the council.'),
    ...(!answer && { ask: ['purpose'] }),
    status: 'in-force',
    validFrom: '2026-01-01',
    sources: ['decision', 'letter'],
  };
}

function caseAt(at: number): PackCase {
  const { role, surface, activity, grant, answer } = placeAt(at);
  const answers: Answers | undefined = answer && { purpose: answer };
  return {
    id: `case-${at}`,
    text: text('A member clicks into the box for a new post, a month before polling day.'),
    at: '2029-10-20T10:00',
    observation: { site: 'square', surface, activity },
    role,
    grant,
    ...(answers && { answers }),
    expect: { rule: `rule-${at}`, outcome: 'fine-if' },
  };
}

function text(english: string): Text {
  return Object.fromEntries(IN.map((language) => [language, english])) as unknown as Text;
}
