import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Explained } from '../../core/kept.ts';
import type { Language } from '../../core/words.ts';
import { checkIn } from '../messages/check.ts';
import { Table } from '../Table.tsx';

/** What stands under one key, field by field and as it is. It is only written out when it is opened. */
export function Values({
  of,
  language,
}: {
  readonly of: Explained;
  readonly language: Language;
}): JSX.Element {
  const { key, fields, values, count } = of;
  const say = checkIn(language);
  const [open, setOpen] = useState(false);
  return (
    <details class="ds-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.values(key)}</summary>
      {open && (
        <>
          {fields.length > 0 && (
            <Table
              caption={say.values(key)}
              headers={[say.field, say.what]}
              rows={fields.map(({ name, what }) => ({
                key: name,
                cells: [
                  <span class="value">{name}</span>,
                  what === undefined ? say.unknown : <span lang="en">{what}</span>,
                ],
              }))}
            />
          )}
          {values.length < count && <p>{say.first(values.length, count)}</p>}
          {values.map((value, at) => (
            <p class="raw" key={at} lang="en">
              {JSON.stringify(value, null, 2)}
            </p>
          ))}
        </>
      )}
    </details>
  );
}
