/** What is in the way of reading in a file, in the words of a language. */
import { MOST_QUESTIONS } from '../../core/answers.ts';
import { declarationSchema } from '../../core/declaration-schema.ts';
import { FORM, FORMAT, NOTES, VERSIONS } from '../../core/log-file.ts';
import type { LogFinding, LogKey } from '../../core/log-finding.ts';
import type { Spot } from '../../core/no-json.ts';
import { MAYBE_KEY } from '../../core/private-key.ts';
import { DEEPEST } from '../../core/stray.ts';
import { type Language, OUTCOMES, SURFACES } from '../../core/words.ts';
import { type ReadingMessages, readingIn } from '../messages/reading.ts';

/** What was found, in words of ours; `undefined` where it is quoted from the file. */
export function foundIn({ kind, found }: LogFinding, language: Language): string | undefined {
  const say = readingIn(language);
  if (found === MAYBE_KEY) return say.privateKey;
  if (found !== undefined) return undefined;
  if (kind === 'empty') return say.empty;
  if (kind === 'brokenOff') return say.end;
  if (kind === 'tooLong') return say.long;
  return kind === 'lost' ? say.elsewhere : say.nothing;
}

export function expectedIn(finding: LogFinding, language: Language): string {
  const say = readingIn(language);
  switch (finding.kind) {
    case 'noJson':
    case 'brokenOff':
      return finding.path === '' ? say.aLog : say.aNote;
    case 'empty':
    case 'tooLong':
    case 'notLog':
      return say.aLog;
    case 'bareList':
      return `${say.aLog}: ${FORM}`;
    case 'newer':
      return say.oneOf(listed(VERSIONS));
    case 'lost':
      return say.once(NOTES);
    case 'noNote':
      return say.aNote;
    case 'tooDeep':
      return say.levels(DEEPEST);
    case 'mixedNote':
      return say.mixedNote(listed(['outcome', 'rule', 'pack']));
    case 'strangeKey':
      return say.onlyKeys(listed(keysBeside(finding.path)));
    case 'missing':
    case 'misfit':
      return valueIn(finding.key, say);
    case 'sameId':
      return say.ownId;
    case 'toCome':
      return say.past;
    case 'ring':
      return say.noRing;
    case 'otherMoment':
      return say.momentOf(finding.moment);
    default:
      return say.asHere(finding.here);
  }
}

export function mendIn(finding: LogFinding, language: Language): string {
  const { mends } = readingIn(language);
  switch (finding.kind) {
    case 'noJson':
      return `${placed(finding.spot, mends.noJsonFrom, mends.noJson)} ${mends.another}`;
    case 'brokenOff':
      return `${placed(finding.spot, mends.breaksOffAt, mends.breaksOff)} ${mends.another}`;
    case 'empty':
    case 'tooLong':
    case 'notLog':
    case 'bareList':
    case 'lost':
      return mends.another;
    case 'newer':
      return mends.update;
    case 'missing':
      return mends.add(finding.key);
    case 'strangeKey':
      return mends.takeOut;
    case 'sameId':
      return mends.oneOfTwo;
    case 'toCome':
      return mends.clock;
    case 'ring':
      return mends.unring;
    case 'clash':
      return mends.keep;
    default:
      return mends.correct;
  }
}

function valueIn(key: LogKey, say: ReadingMessages): string {
  const { values, oneOf, orNull } = say;
  switch (key) {
    case 'format':
      return FORMAT;
    case 'schemaVersion':
      return oneOf(listed(VERSIONS));
    case 'surface':
      return oneOf(listed(SURFACES));
    case 'outcome':
      return orNull(oneOf(listed(OUTCOMES)));
    case 'answers':
      return values.answers(MOST_QUESTIONS);
    case 'category':
    case 'rule':
    case 'pack':
    case 'window':
      return orNull(values[key]);
    default:
      return values[key];
  }
}

/** The keys that there may be where the one at the end of a path is. */
const keysBeside = (path: string): readonly string[] =>
  path.startsWith(`${NOTES}.`)
    ? Object.keys(declarationSchema.entries)
    : ['format', 'schemaVersion', NOTES];

const placed = (
  spot: Spot | undefined,
  at: (line: number, column: number) => string,
  nowhere: string,
): string => (spot ? at(spot.line, spot.column) : nowhere);

const listed = (values: readonly (string | number)[]): string => values.join(', ');
