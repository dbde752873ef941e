/** The differences between two entries of a site, as sentences: first what is recognised otherwise, then how the entry says it. */
import { asTried, type Recognised, recognisedAt, recognisedInWords } from '../core/site-check.ts';
import type { Site } from '../core/site-schema.ts';
import { termsIn } from '../core/wording/terms/terms.ts';
import { wordsIn } from '../core/wording/words/words.ts';
import { meaningOf, whereOf } from './print/site.ts';

export interface SiteDifference {
  /** `meaning` for what is recognised, `site` for all the rest. */
  readonly kind: 'meaning' | 'site';
  readonly sentence: string;
}

/** None: both say the same. Whatever a version has examples of is tried by both. */
export const siteDifferences = (before: Site, after: Site): readonly SiteDifference[] => [
  ...ofExamples(before, after).map((sentence) => ({ kind: 'meaning' as const, sentence })),
  ...ofEntry(before, after).map((sentence) => ({ kind: 'site' as const, sentence })),
];

function ofExamples(before: Site, after: Site): readonly string[] {
  const asked = [before, after].flatMap(({ examples: { speaks, silent } }) => [
    ...speaks.map(({ url, within }) => ({ url, within })),
    ...silent.map((url) => ({ url, within: undefined })),
  ]);
  const each = new Map(asked.map((one) => [JSON.stringify(one), one]));
  return [...each.values()].flatMap(({ url, within }) => {
    const [was, is] = [before, after].map((site) => seen(site, url, within));
    const where = within === undefined ? url : `A box at ${url} (${within})`;
    return was === is ? [] : [`${where} was ${was}, and is ${is}.`];
  });
}

function seen(site: Site, url: string, within: string | undefined): string {
  const at = URL.parse(url);
  const found: Recognised | null = at && recognisedAt(asTried([site]), at, within);
  return recognisedInWords(found);
}

const terms = termsIn('en');
const { tenants } = wordsIn('en');

function ofEntry(before: Site, after: Site): readonly string[] {
  const told = (name: string, read: (site: Site) => string) => {
    const [was, is] = [read(before), read(after)];
    return was === is ? [] : [`${name} changed from ${was} to ${is}.`];
  };
  const listed = (one: string, read: (site: Site) => readonly string[]) => {
    const [was, is] = [read(before), read(after)];
    return [
      ...is.filter((text) => !was.includes(text)).map((text) => `${one} is new: ${text}.`),
      ...was.filter((text) => !is.includes(text)).map((text) => `${one} is gone: ${text}.`),
    ];
  };
  return [
    ...told('The id', ({ id }) => `“${id}”`),
    ...told('The name', ({ name }) => `“${name}”`),
    ...told('The kind of service', ({ family }) => `“${terms.families[family]}”`),
    ...told('Whether anybody can run it at a host of their own', (site) =>
      site.selfHosted ? 'yes' : 'no',
    ),
    ...told('What a live picture or sound is taken for', ({ media }) =>
      media ? `“${terms.surfaces[media]}”` : 'nothing',
    ),
    ...told('How it shows whose account a meeting is on', ({ tenant }) =>
      tenant ? JSON.stringify(tenant) : 'not at all',
    ),
    ...listed('The host', ({ hosts }) => hosts),
    ...listed('The address', ({ addresses }) =>
      addresses.map((known) => `${whereOf(known)} (${meaningOf(known)})`),
    ),
    ...listed('The box', ({ fields }) =>
      fields.map(
        (known) => `${known.selector ?? 'any other'} at ${whereOf(known)} (${meaningOf(known)})`,
      ),
    ),
    ...listed('The example that is recognised', ({ examples }) =>
      examples.speaks.map(({ url, within, tenant, note, ...one }) =>
        [
          `${url}${within === undefined ? '' : ` in ${within}`} (${meaningOf(one)})`,
          ...(tenant ? [tenants[tenant]] : []),
          ...(note === undefined ? [] : [note]),
        ].join(', '),
      ),
    ),
    ...listed('The example that is not recognised', ({ examples }) => examples.silent),
    ...listed('The evidence', ({ evidence }) =>
      evidence.map(({ seen: what, where, on }) => `${what} (${where}, ${on})`),
    ),
    ...told('When it was last looked at', ({ verified }) => verified),
    ...told('When it is to be looked at again', ({ reviewBy }) => reviewBy),
  ];
}
