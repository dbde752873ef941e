import type { JSX } from 'preact';
import type { Parsed } from '../../core/issue.ts';
import type { Language } from '../../core/words.ts';
import { Announcement } from '../Announcement.tsx';
import { Button } from '../Button.tsx';
import { Issues } from '../Issues.tsx';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';

/** What became of a file that was to be read in: how many notes there were in it, or why there are none of it here. */
export type Reading = Parsed<number>;

/** A file that is being written or read, and how much of that is done, from 0 to 1. */
export interface Work {
  readonly of: 'writing' | 'reading';
  readonly part: number;
}

export interface ExchangeProps {
  readonly language: Language;
  /** Whether there is a note to export. */
  readonly filled: boolean;
  /** Gives the log to the user as a file. */
  readonly save: (format: 'csv' | 'json') => void;
  readonly read: (file: File) => void;
  readonly reading?: Reading | undefined;
  readonly work?: Work | undefined;
}

/** The log out of the browser, and in again. */
export function Exchange(props: ExchangeProps): JSX.Element {
  const { language, filled, save, read, reading, work } = props;
  const say = logIn(language);
  const rest = work === undefined && filled;
  return (
    <>
      <div class="row-ways">
        <Button press={() => save('csv')} disabled={!rest}>
          {say.exportCsv}
        </Button>
        <Button press={() => save('json')} disabled={!rest}>
          {say.exportJson}
        </Button>
        <label class="ds-button file" data-variant="secondary" aria-disabled={work !== undefined}>
          {say.importJson}
          <input
            type="file"
            class="ds-sr-only"
            accept="application/json,.json"
            disabled={work !== undefined}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) read(file);
              // The same file, mended, is to be read again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <Announcement>
        {work && <p>{notesIn(language)[work.of]}</p>}
        {!work && reading?.ok === true && <p>{say.imported(say.notes(reading.value))}</p>}
        {!work && reading?.ok === false && (
          <>
            <p>{say.refused}</p>
            <Issues caption={say.refused} issues={reading.issues} language={language} />
          </>
        )}
      </Announcement>
      {work && <progress value={work.part} max={1} aria-label={notesIn(language)[work.of]} />}
    </>
  );
}
