/** The notes of a release: what is new, which file is for whom, and how to make the same again. */
import { type ReleaseWish, typedCommand } from './options.ts';
import type { Packages } from './packages.ts';
import type { LeftOut } from './policy-kit.ts';

const NEXT = 'Unreleased';

interface Facts {
  readonly version: string;
  /** Of the changelog. */
  readonly news: string;
  readonly packages: Packages;
  readonly sources: string;
  /** The id of the key that the packs are signed with. */
  readonly packKeyId: string;
  readonly wish: ReleaseWish;
  readonly leftOut: readonly LeftOut[];
  /** What they are told; absent where Mozilla has signed it already. */
  readonly reviewers?: string | undefined;
}

export function releaseNotes({
  version,
  news,
  packages,
  sources,
  packKeyId,
  wish,
  leftOut,
  reviewers,
}: Facts): string {
  const { names, chromiumId, firefoxId } = packages;
  const rows = [
    [names.chrome, 'the Chrome Web Store'],
    [names.edge, 'the store of Microsoft Edge'],
    [names.crx, `Chromium, Chrome and Edge from a server of your own; id \`${chromiumId}\``],
    ['updates.xml', 'what these browsers ask for a newer version'],
    [names.xpi, `Firefox; id \`${firefoxId}\`. ${xpiNote(wish)}`],
    ['updates.json', 'what Firefox asks for a newer version'],
    [names.safari, 'to be wrapped as an app for Safari'],
    ['packs/', `the packs that come with it, signed; key id \`${packKeyId}\``],
    ['policy/', `templates and values for every management system${kitNote(wish)}`],
    ['sbom.cdx.json', 'what is in it, and what it was made with (CycloneDX)'],
    [sources, 'the sources of all of this'],
    ['contents/', 'the digests of what is in each package, to compare with what is installed'],
    ['SHA256SUMS', 'the digest of each file'],
  ];
  return [
    `# Armslength ${version}`,
    withPaths(news),
    '## Files',
    [
      '| File | For |',
      '| --- | --- |',
      ...rows.map(([name, use]) => `| \`${name}\` | ${use} |`),
    ].join('\n'),
    ...leftOut.map(leftOutNote),
    '## The same again',
    `In the folder of ${sources}, unpacked: \`${typedCommand(wish)}\`. The same sources, options and keys, and for policy/ the same settings, give the same bytes. How to publish these files: docs/release.md there, where every other file is that is named above with its folder.`,
    ...(reviewers === undefined ? [] : ['## For Mozilla’s reviewers', reviewers]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** A link of the changelog as what it is called and where it is in the sources: beside the notes it leads nowhere. */
const withPaths = (markdown: string): string =>
  markdown.replaceAll(/\[([^\]]+)\]\((?!https?:)([^)#]+)[^)]*\)/g, '$1 (`$2`)');

const xpiNote = ({ signedXpi }: ReleaseWish): string =>
  signedXpi === undefined
    ? '**Not signed**: Firefox itself does not take it before Mozilla has signed it.'
    : 'Signed by Mozilla.';

/** The names of the settings alone: what their values are is in the other files. */
const leftOutNote = ({ files, issues }: LeftOut): string =>
  `**Left out**, since not every setting goes into it: ${files.replaceAll(/[^ ,]+/g, '`$&`')}. ${issues
    .map(({ path, expected }) => `\`${path}\`: expected ${expected}.`)
    .join(' ')} What is in policy/ has them all.`;

const kitNote = ({ from }: ReleaseWish): string =>
  from === undefined
    ? '. **Examples**: the values are of an invented municipality, and not for any browser. With `--from` they are your own.'
    : '';

/** What the changelog says of a version, or of what is to become it, without a heading; `null` where it has neither. */
export function newsIn(changelog: string, version: string): string | null {
  const sections = new Map(
    changelog
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = '', ...lines] = section.split('\n');
        const [, name = ''] = /^\[([^\]]+)\]/.exec(heading) ?? [];
        return [name, lines.join('\n').trim()] as const;
      }),
  );
  return sections.get(version) ?? sections.get(NEXT) ?? null;
}
