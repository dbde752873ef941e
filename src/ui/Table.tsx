import type { ComponentChildren, JSX } from 'preact';

export interface Row {
  readonly key: string;
  /** The first cell names the row. */
  readonly cells: readonly ComponentChildren[];
  /** The row tells of something that does not hold any more. */
  readonly past?: boolean;
}

export interface TableProps {
  /** What the table is about, for those who do not see where it stands. */
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

/** A table that becomes a list of cards where it does not fit: each cell knows its header. */
export const Table = ({ caption, headers, rows }: TableProps): JSX.Element => (
  <div class="tabled" style={{ '--columns': headers.length }}>
    <table class="ds-table">
      <caption class="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th scope="col" key={header}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells], past }) => (
          <tr key={key} class={past ? 'past' : undefined}>
            <th scope="row" data-header={headers[0]}>
              {name}
            </th>
            {cells.map((cell, at) => (
              <td key={headers[at + 1]} data-header={headers[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
