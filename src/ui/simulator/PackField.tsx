import type { JSX } from 'preact';
import { useSignal } from '@preact/signals';
import type { Issue } from '../../core/issue.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { citationOf } from '../../core/pack-schema.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { Announcement } from '../Announcement.tsx';
import { Issues } from '../Issues.tsx';
import { simulatorIn } from '../messages/simulator.ts';
import { SelectField } from '../Fields.tsx';
import { spokenBy } from './draft.ts';
import { openPack } from './open-pack.ts';
import type { PartProps } from './Simulator.tsx';

/** A pack that can be tried, and the file that it was opened from, if it was. */
export interface Choosable {
  readonly pack: RulePack;
  readonly file?: string;
}

export interface PackFieldProps extends PartProps {
  /** The packs that one from a file may extend. */
  readonly bases: readonly RulePack[];
}

/** A pack that is here already, or one from a file. What is wrong with a file is told place by place. */
export function PackField({ trial, bases }: PackFieldProps): JSX.Element {
  const { choose, add } = trial;
  const [language, packs] = [trial.language.value, trial.packs.value];
  const say = simulatorIn(language);
  const last = useSignal<{ name: string; issues: readonly Issue[]; signed: boolean }>();
  const opened = last.value;
  const open = async (file: File) => {
    const read = await openPack(file, bases);
    const signed = read.signed ?? false;
    last.value = { name: file.name, issues: read.ok ? [] : read.issues, signed };
    if (read.ok) add({ pack: read.value, file: file.name });
  };
  return (
    <>
      <SelectField
        id="simulator-pack"
        label={say.pack}
        value={`${packs.indexOf(trial.chosen.value)}`}
        options={packs.map((one, at) => ({
          id: `${at}`,
          label: labelOf(one, language),
          lang: spokenBy(one.pack, language),
        }))}
        change={(at) => {
          // What was said of a file is not about another pack.
          last.value = undefined;
          const one = packs[Number(at)];
          if (one) choose(one);
        }}
      />
      <label class="ds-button file" data-variant="secondary">
        {say.openFile}
        <input
          type="file"
          class="ds-sr-only"
          accept="application/json,.json,.jws"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            // The same file, mended, is to be opened again.
            currentTarget.value = '';
          }}
        />
      </label>
      <Announcement>
        {opened?.issues.length === 0 && <p class="quiet">{say.opened(opened.name)}</p>}
        {opened?.signed && <p class="quiet">{say.signed}</p>}
        {opened && opened.issues.length > 0 && (
          <>
            <p>{say.refused}</p>
            <Issues
              caption={say.refused}
              issues={opened.issues.map((issue) => ({ ...issue, of: opened.name }))}
              language={language}
            />
          </>
        )}
      </Announcement>
    </>
  );
}

function labelOf({ pack, file }: Choosable, language: Language): string {
  const name = `${inLanguage(pack.name, language)} · ${citationOf(pack)}`;
  return file === undefined ? name : simulatorIn(language).fromFile(name);
}
