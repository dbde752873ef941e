import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
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

/** A pack that can be tried, and the file that it was opened from, if it was. */
export interface Choosable {
  readonly pack: RulePack;
  readonly file?: string;
}

export interface PackFieldProps {
  readonly language: Language;
  readonly packs: readonly Choosable[];
  /** The packs that one from a file may extend. */
  readonly bases: readonly RulePack[];
  readonly chosen: Choosable;
  readonly choose: (one: Choosable) => void;
  readonly add: (one: Choosable) => void;
}

/** A pack that is here already, or one from a file. What is wrong with a file is told place by place. */
export function PackField(props: PackFieldProps): JSX.Element {
  const { language, packs, bases, chosen, choose, add } = props;
  const say = simulatorIn(language);
  const [opened, setOpened] = useState<{ name: string; issues: readonly Issue[] }>();
  const open = async (file: File) => {
    const read = await openPack(file, bases);
    setOpened({ name: file.name, issues: read.ok ? [] : read.issues });
    if (read.ok) add({ pack: read.value, file: file.name });
  };
  return (
    <>
      <SelectField
        id="simulator-pack"
        label={say.pack}
        value={`${packs.indexOf(chosen)}`}
        options={packs.map((one, at) => ({
          id: `${at}`,
          label: labelOf(one, language),
          lang: spokenBy(one.pack, language),
        }))}
        change={(at) => {
          const one = packs[Number(at)];
          if (one) choose(one);
        }}
      />
      <label class="ds-button file" data-variant="secondary">
        {say.openFile}
        <input
          type="file"
          class="ds-sr-only"
          accept="application/json,.json"
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
