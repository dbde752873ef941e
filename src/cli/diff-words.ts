/** What the parts of a pack are called in the sentences about their changes. */
import type {
  Question,
  Resource,
  PackCase,
  PackSource,
  Rule,
  RulePack,
} from '../core/pack-schema.ts';

type Keys<T> = T extends unknown ? keyof T : never;
type Part =
  | Rule
  | PackCase
  | PackSource
  | Question
  | Resource
  | RulePack['categories'][number]
  | NonNullable<RulePack['goodToKnow']>[number];

/** The parts of a pack as a whole that are compared by their values. */
export const OF_PACK = {
  name: 'The pack’s name',
  municipality: 'The municipality’s name',
  authority: 'Whose guideline it is',
  issuer: 'Who wrote the pack',
  jurisdiction: 'The country and time zone',
  languages: 'The languages',
  extends: 'The pack that it builds on',
  status: 'How the guideline stands',
  validFrom: 'The first day on which it holds',
  validUntil: 'The first day on which it no longer holds',
  supersededBy: 'The pack that has taken its place',
  awaits: 'What is still to come',
  reviewBy: 'When its author looks at it again',
  fictional: 'Whether the municipality is invented',
  verified: 'Whether all of it was seen in its sources',
  contact: 'Who can be asked',
  dataProtection: 'What is said of data protection',
  vocabulary: 'The pack’s own roles, grants and kinds of device',
} satisfies Partial<Record<keyof RulePack, string>>;

/** A part of a rule, a case, a source and so on. */
export const OF_PART: Readonly<Record<Exclude<Keys<Part>, 'id' | 'inheritedFrom'>, string>> = {
  applies: 'when it applies',
  when: 'for whom, where and when it speaks',
  outcome: 'what it comes to',
  conditions: 'its conditions',
  guidance: 'its guidance',
  alternatives: 'its alternatives',
  rationale: 'its reason',
  ask: 'the questions that it asks',
  status: 'how it stands',
  validFrom: 'the first day on which it holds',
  validUntil: 'the first day on which it no longer holds',
  awaits: 'what is still to come',
  supersededBy: 'what has taken its place',
  verified: 'whether it was seen in its source',
  sources: 'its sources',
  considerations: 'what speaks for and against it',
  related: 'the rules beside it',
  text: 'its text',
  at: 'its moment',
  window: 'whether it is in a window of the administrator’s',
  events: 'the events in it',
  sittings: 'the sittings in it',
  observation: 'where it is',
  role: 'the role in it',
  grant: 'the grant in it',
  device: 'the device in it',
  answers: 'the answers in it',
  expect: 'what it is to come to',
  title: 'its title',
  authority: 'whose it is',
  date: 'its date',
  url: 'its address',
  guideline: 'whether it is the guideline itself',
  report: 'whether it tells of what others have said',
  note: 'its note',
  options: 'its answers',
  kind: 'its kind',
  name: 'its name',
  roles: 'for whom it is',
  grants: 'with which grant it is',
  cost: 'its cost',
  label: 'its label',
};
