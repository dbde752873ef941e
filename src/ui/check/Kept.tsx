import type { JSX } from 'preact';
import { inLanguage, type Language } from '../../core/words.ts';
import { checkIn } from '../messages/check.ts';
import { Table } from '../Table.tsx';
import { sizeIn } from '../size.ts';
import type { CheckPart, Place } from './seen.ts';
import { Values } from './Values.tsx';

/** What the browser holds for the extension now, place by place. */
export function Kept({ language, seen: { places } }: CheckPart): JSX.Element {
  const say = checkIn(language);
  const unused = places.filter(({ held, unread }) => held.length === 0 && unread === undefined);
  return (
    <section>
      <h2 class="ds-heading">{say.stored}</h2>
      <p>{say.storedBody}</p>
      {places.map((place) => (
        <OnePlace key={place.where} of={place} language={language} />
      ))}
      {unused.length > 0 && (
        <p>
          {say.nothing} <code class="value">{unused.map(({ where }) => where).join(', ')}</code>
        </p>
      )}
    </section>
  );
}

function OnePlace({ of, language }: { readonly of: Place; readonly language: Language }) {
  const { where, held, unread } = of;
  const say = checkIn(language);
  if (held.length === 0 && unread === undefined) return null;
  return (
    <section data-place={where}>
      <h3 class="ds-heading">
        <code>{where}</code>
      </h3>
      {unread !== undefined && (
        <p>
          {say.unread} <span lang="en">{unread}</span>
        </p>
      )}
      {held.length > 0 && (
        <>
          <Table
            caption={where}
            headers={[say.key, say.what, say.count, say.size]}
            rows={held.map(({ key, what, count, bytes }) => ({
              key,
              cells: [
                <span class="value">{key}</span>,
                what ? inLanguage(what, language) : say.unknown,
                count,
                sizeIn(bytes, language),
              ],
            }))}
          />
          <ul class="plain folds">
            {held.map((one) => (
              <li key={one.key}>
                <Values of={one} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
