import type { JSX } from 'preact';
import type { Issue } from '../../core/issue.ts';
import type { Language } from '../../core/words.ts';
import { Announcement } from '../Announcement.tsx';
import { Button } from '../Button.tsx';
import { Issues } from '../Issues.tsx';
import { logIn } from '../messages/log.ts';

/** What became of a file that was to be read in. */
export type Reading =
  | { readonly ok: true; readonly value: readonly unknown[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ExchangeProps {
  readonly language: Language;
  /** Whether there is a note to export or to erase. */
  readonly filled: boolean;
  readonly save: (format: 'csv' | 'json') => void;
  readonly read: (file: File) => void;
  readonly reading?: Reading;
  readonly eraseAll: () => void;
}

/** The log out of the browser, and in again. */
export function Exchange(props: ExchangeProps): JSX.Element {
  const { language, filled, save, read, reading, eraseAll } = props;
  const say = logIn(language);
  return (
    <>
      <div class="row-ways">
        <Button press={() => save('csv')} disabled={!filled}>
          {say.exportCsv}
        </Button>
        <Button press={() => save('json')} disabled={!filled}>
          {say.exportJson}
        </Button>
        <label class="ds-button file" data-variant="secondary">
          {say.importJson}
          <input
            type="file"
            class="ds-sr-only"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) read(file);
              // The same file, mended, is to be read again.
              currentTarget.value = '';
            }}
          />
        </label>
        <Button press={eraseAll} disabled={!filled}>
          {say.eraseAll}
        </Button>
      </div>
      <Announcement>
        {reading?.ok === true && <p>{say.imported(say.notes(reading.value.length))}</p>}
        {reading?.ok === false && (
          <>
            <p>{say.refused}</p>
            <Issues caption={say.refused} issues={reading.issues} language={language} />
          </>
        )}
      </Announcement>
    </>
  );
}
