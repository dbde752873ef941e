/** All that can be said about one file of `rules/`, or like them. */
import { doubtsAbout, isDoubtful } from '../core/doubt.ts';
import { calendarFileSchema } from '../core/election-schema.ts';
import { packSchema } from '../core/pack-schema.ts';
import type { Checked } from '../core/pack-judgement.ts';
import type { Salvaged } from '../core/salvage.ts';
import { checkExamples, checkHosts, checkShown, isReadBySchemaAlone } from '../core/site-check.ts';
import { checkEvidence } from '../core/site-evidence.ts';
import { type Site, siteSchema } from '../core/site-schema.ts';
import { checkSoundPack } from './check-pack.ts';
import { checkSettledDoubles } from './doubled.ts';
import { checkYears } from './holidays-end.ts';
import { type Content, type Finding, type JsonFile, readJsonFile } from './json/read.ts';
import { KINDS, kindOf } from './kind.ts';
import { isSignedFile, signedPackIssue } from './signed.ts';
import { type SoundFile, soundIn } from './sound-file.ts';
import type { Surroundings } from './surroundings.ts';
import { inOrder, located } from './typed-file.ts';

export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Something could not be looked at yet, because of what was found. */
  readonly unfinished: boolean;
}

export interface CheckOptions {
  /** Asked for only where it is needed. */
  readonly surroundings: () => Surroundings;
  /** The day on which evidence has to be fresh, such as 2026-11-22. */
  readonly today: string;
}

type Found = Pick<CheckedFile, 'findings' | 'unfinished'>;

/** Every mistake in a file: against JSON, against its schema, and in what it says. @throws Misuse if it cannot be read */
export function checkFile(file: string, options: CheckOptions): CheckedFile {
  const json = readJsonFile(file);
  const { text, content, beginning } = json;
  const read = content ?? beginning;
  if (isSignedFile(json)) {
    const signed = { ...signedPackIssue(file), line: 1, column: 1, length: 0 };
    return { file, text, findings: [signed], unfinished: true };
  }
  if (!read) return { file, text, findings: json.findings, unfinished: true };
  const { findings, unfinished } = checkContent(read, beginning, options);
  return {
    file,
    text,
    findings: inOrder([...json.findings, ...findings]),
    unfinished: unfinished || !content || content.blanks.length > 0,
  };
}

function checkContent(
  content: Content,
  end: JsonFile['beginning'],
  { surroundings, today }: CheckOptions,
): Found {
  const recognised = kindOf(content.value);
  // A beginning may be too short to show what it is the beginning of.
  if (recognised.kind === null)
    return { findings: end ? [] : located([recognised.issue], content), unfinished: true };
  switch (recognised.kind) {
    case 'pack':
      return checked(soundIn(packSchema, content, end), (pack) =>
        checkSoundPack(pack, surroundings(), today),
      );
    case 'site':
      return checked(soundIn(siteSchema, content, end), (site) =>
        checkSoundSite(site, surroundings(), today),
      );
    case 'calendar':
      return checked(soundIn(calendarFileSchema, content, end), ({ value, doubts }) => ({
        issues: [
          ...(isDoubtful(doubts, 'to') ? [] : checkYears(value, today)),
          ...checkSettledDoubles(value, doubts),
        ],
        unfinished: false,
      }));
    default:
      return checked(soundIn(KINDS[recognised.kind].schema, content, end), ({ value, doubts }) => ({
        issues: checkSettledDoubles(value, doubts),
        unfinished: false,
      }));
  }
}

function checked<T>(
  { findings, sound, locate }: SoundFile<T>,
  check: (sound: Salvaged<T>) => Checked,
): Found {
  if (!sound) return { findings, unfinished: true };
  const { issues, unfinished } = check(sound);
  return { findings: [...findings, ...issues.map(locate)], unfinished };
}

/** Whether every surface is shown by an example rests on all of these. */
const SHOWING = ['addresses', 'fields', 'examples.speaks'];

/** A site is held against all others: its examples may match no other entry. */
function checkSoundSite(
  { value: site, doubts }: Salvaged<Site>,
  { sites }: Surroundings,
  today: string,
): Checked {
  const others = sites.filter(({ id }) => id !== site.id);
  return {
    issues: [
      ...checkEvidence(site, today, doubts),
      ...(doubtsAbout(doubts, 'hosts').length > 0 ? [] : checkHosts(site, others)),
      ...(SHOWING.some((part) => doubtsAbout(doubts, part).length > 0) ? [] : checkShown(site)),
      ...checkSettledDoubles(site, doubts),
      ...checkExamples(site, [...others, site], (url) => URL.parse(url), doubts),
    ],
    unfinished: !doubts.every(isReadBySchemaAlone),
  };
}
