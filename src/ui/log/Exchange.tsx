import type { JSX } from 'preact';
import { MOST_ISSUES } from '../../core/log-file.ts';
import type { Checked, LogFinding } from '../../core/log-finding.ts';
import type { Taken } from '../../core/take-note.ts';
import type { Language } from '../../core/words.ts';
import { Announcement } from '../Announcement.tsx';
import { Button } from '../Button.tsx';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import { Findings } from './Findings.tsx';

/** What became of a file that was to be read in: of its notes, or why none of them is here. */
export type Reading = Checked<Taken>;

/** So many issues are shown: whoever has more mends these first. */
const MOST = 50;

/** A file that is being written or read, and how much of that is done, from 0 to 1. */
export interface Work {
  readonly of: 'writing' | 'reading';
  readonly part: number;
}

export interface ExchangeProps {
  readonly language: Language;
  /** Whether there is a note to export. */
  readonly filled: boolean;
  /** Whether only some of the notes are shown: they are all exported. */
  readonly filtered: boolean;
  /** Gives the log to the user as a file. */
  readonly save: (format: 'csv' | 'json', language: Language) => void;
  readonly read: (file: File) => void;
  readonly reading?: Reading | undefined;
  readonly work?: Work | undefined;
}

/** The log out of the browser, and in again. */
export function Exchange(props: ExchangeProps): JSX.Element {
  const { language, filled, filtered, save, read, reading, work } = props;
  const say = logIn(language);
  const issues = !work && reading?.ok === false ? reading.issues : [];
  const busy = work !== undefined;
  return (
    <>
      <div class="row-ways">
        <Button press={() => save('csv', language)} disabled={!filled} busy={busy}>
          {say.exportCsv}
        </Button>
        <Button press={() => save('json', language)} disabled={!filled} busy={busy}>
          {say.exportJson}
        </Button>
        <label class="ds-button file" data-variant="secondary" aria-disabled={busy}>
          {say.importJson}
          <input
            type="file"
            class="ds-sr-only"
            accept="application/json,.json"
            disabled={busy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) read(file);
              // The same file, mended, is to be read again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {filled && filtered && <p class="quiet">{say.exportsAll}</p>}
      <Announcement>
        {work && <p>{notesIn(language)[work.of]}</p>}
        {!work && reading?.ok === true && <p>{takenIn(reading.value, language)}</p>}
        {issues.length > 0 && <p>{refusedIn(issues, language)}</p>}
      </Announcement>
      {issues.length > 0 && <Findings findings={issues.slice(0, MOST)} language={language} />}
      {issues.length > MOST && (
        <p>
          {issues.length > MOST_ISSUES
            ? say.manyNotShown(MOST_ISSUES - MOST)
            : say.notShown(issues.length - MOST)}
        </p>
      )}
      {work && <progress value={work.part} max={1} aria-label={notesIn(language)[work.of]} />}
    </>
  );
}

/** Why nothing was read in. Of very many places, nobody counted on. */
function refusedIn(issues: readonly LogFinding[], language: Language): string {
  const say = logIn(language);
  if (issues.length === 1 && issues[0]?.path === '') return say.refusedWhole;
  return say.refused(
    issues.length > MOST_ISSUES ? say.manyPlaces(MOST_ISSUES) : say.places(issues.length),
  );
}

/** How many notes are new, and what became of the others. */
function takenIn({ added, same, old }: Taken, language: Language): string {
  const say = logIn(language);
  return [
    say.imported(say.notes(added)),
    ...(same > 0 ? [say.known(same)] : []),
    ...(old > 0 ? [say.tooOld(old)] : []),
  ].join(' ');
}

/** What became of a file, until something else was done, here or by another page that erased the notes of it. */
export function readingNow(
  {
    reading,
    notes,
  }: { readonly reading?: Reading | undefined; readonly notes?: readonly unknown[] },
  passed: Reading | undefined,
): Reading | undefined {
  if (reading === passed) return undefined;
  const had = reading?.ok === true ? reading.value.added + reading.value.same : 0;
  return had > 0 && notes?.length === 0 ? undefined : reading;
}
