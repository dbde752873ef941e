/** A site as a document for people who decide about it: where it is, what is recognised there, how that is known, and since when. */
import type { Site } from '../../core/site-schema.ts';
import { termsIn } from '../../core/wording/terms/terms.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import {
  blocks,
  code,
  heading,
  list,
  type Markdown,
  md,
  paragraph,
  type Piece,
  table,
} from './markdown.ts';
import { labelled, small } from './printing.ts';

const terms = termsIn('en');

type Known = Site['fields'][number];
type Example = Site['examples']['speaks'][number];

/** As Markdown (CommonMark with tables), in English: a site has no texts of its own in other languages. */
export function siteDocumentOf(site: Site): string {
  const { name, addresses, fields, tenant, examples, evidence } = site;
  const { markdown } = blocks(
    heading(1, name),
    paragraph(
      'What Armslength recognises at this service, from its entry in the list of sites. An address and the kind of a box are all that is looked at.',
    ),
    list(factsOn(site)),
    ...chapter('Addresses', tableOf(['What it is', 'Address'], addresses.map(addressRow))),
    ...chapter('Boxes on pages', tableOf(['What it is', 'Address', 'Box'], fields.map(boxRow))),
    ...(tenant ? chapter('Whose account a meeting is on', list(accountFacts(tenant))) : []),
    ...chapter(
      'Examples that are recognised',
      tableOf(['Address', 'As', 'Note'], examples.speaks.map(exampleRow)),
    ),
    ...chapter('Examples that are not', list(examples.silent)),
    ...chapter(
      'How this is known',
      tableOf(
        ['What was seen', 'Where', 'When'],
        evidence.map(({ seen, where, on }) => [seen, where, on]),
      ),
    ),
  );
  return `${markdown}\n`;
}

const chapter = (title: string, content: Markdown | undefined): readonly (Markdown | undefined)[] =>
  content ? [heading(2, title), content] : [];

const tableOf = (head: readonly string[], rows: readonly (readonly Piece[])[]) =>
  rows.length > 0 ? table(head, rows) : undefined;

function factsOn({ id, family, hosts, selfHosted, media, verified, reviewBy }: Site) {
  return [
    labelled('Id', code(id)),
    labelled('Kind of service', terms.families[family]),
    ...(hosts.length > 0 ? [labelled('Hosts', hosts.join(', '))] : []),
    ...(selfHosted
      ? [labelled('Hosts of its own', 'anybody can run it; an administrator names the host')]
      : []),
    ...(media
      ? [labelled('A live picture or sound there', `is taken for ${quoted(terms.surfaces[media])}`)]
      : []),
    labelled('Last looked at', verified === 'unverified' ? 'not yet verified' : verified),
    labelled('To be looked at again by', reviewBy),
  ];
}

const quoted = (text: string): string => `“${text}”`;

export const meaningOf = ({ surface, activity }: Pick<Known, 'surface' | 'activity'>): string =>
  surface
    ? [terms.surfaces[surface], ...(activity ? [small(terms.activities[activity])] : [])].join(', ')
    : 'nothing: passed over';

export function whereOf({ hosts = [], path, query = {}, hash }: Omit<Known, 'selector'>): string {
  const asked = Object.entries(query).map(([key, value]) => `${key}=${value}`);
  return [
    path ?? 'any path',
    ...(asked.length > 0 ? [`?${asked.join('&')}`] : []),
    ...(hash === undefined ? [] : [`#${hash}`]),
    ...(hosts.length > 0 ? [`(only ${hosts.join(', ')})`] : []),
  ].join(' ');
}

const addressRow = (known: Site['addresses'][number]): readonly Piece[] => [
  meaningOf(known),
  whereOf(known),
];

const boxRow = (known: Known): readonly Piece[] => [
  meaningOf(known),
  whereOf(known),
  known.selector ?? 'any other box',
];

const { tenants } = wordsIn('en');

const exampleRow = ({ url, within, surface, activity, tenant, note }: Example) => [
  `${url}${within === undefined ? '' : `, in ${within === '*' ? 'any other box' : within}`}`,
  [
    meaningOf({ surface, ...(activity && { activity }) }),
    ...(tenant ? [tenants[tenant]] : []),
  ].join(', '),
  note ?? '',
];

function accountFacts({
  product,
  from,
  shared = [],
  passing = [],
  personal = [],
}: NonNullable<Site['tenant']>): readonly Markdown[] {
  return [
    labelled('Named in settings as', md`${code(`${product}:`)} and the account`),
    labelled('Read from', from === 'host' ? 'the host of the address' : 'a part of the address'),
    ...hostsAs('Hosts that tell nothing', shared),
    ...hostsAs('Hosts that a meeting only passes through', passing),
    ...hostsAs('Hosts of personal accounts', personal),
  ];
}

const hostsAs = (label: string, hosts: readonly string[]): readonly Markdown[] =>
  hosts.length > 0 ? [labelled(label, hosts.join(', '))] : [];
