import type { JSX } from 'preact';
import { type FileDigest, isWrittenAnew } from '../../core/package-sums.ts';
import { checkIn } from '../messages/check.ts';
import { Table } from '../Table.tsx';
import type { CheckPart } from './seen.ts';

/** What is installed: one number for it, and the digest of each file. */
export function Files({ language, seen: { own } }: CheckPart): JSX.Element {
  const say = checkIn(language);
  const counted = own.files.filter(({ name }) => !isWrittenAnew(name));
  const others = own.files.filter(({ name }) => isWrittenAnew(name));
  const table = (caption: string, files: readonly FileDigest[]) => (
    <Table
      caption={caption}
      headers={[say.file, 'SHA-256']}
      rows={files.map(({ name, digest }) => ({
        key: name,
        cells: [<span class="value">{name}</span>, <code class="value">{digest}</code>],
      }))}
    />
  );
  return (
    <section>
      <h2 class="ds-heading">{say.files}</h2>
      <p>{say.filesBody}</p>
      <dl>
        <dt>{say.number}</dt>
        <dd>
          <code class="value" data-number>
            {own.digest}
          </code>
        </dd>
      </dl>
      {own.missing.length > 0 && (
        <p>
          {say.missing} <code class="value">{own.missing.join(', ')}</code>
        </p>
      )}
      <p>{say.honest}</p>
      <ul class="plain folds">
        <li>
          <details class="ds-details">
            <summary>{say.counted(counted.length)}</summary>
            {table(say.counted(counted.length), counted)}
          </details>
        </li>
        <li>
          <details class="ds-details">
            <summary>{say.writtenAnew(others.length)}</summary>
            <p>{say.writtenAnewBody}</p>
            {table(say.writtenAnew(others.length), others)}
          </details>
        </li>
      </ul>
    </section>
  );
}
