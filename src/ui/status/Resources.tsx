import type { JSX } from 'preact';
import type { Resource } from '../../core/pack-schema.ts';
import { asSentence } from '../../core/wording/wording.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { localeOf } from '../../core/wording/locale.ts';
import { statusIn } from '../messages/status.ts';

/** What a municipality provides, and at what cost. */
export const Resources = ({
  of,
  language,
  lang,
}: {
  readonly of: readonly Resource[];
  readonly language: Language;
  /** The language of the texts, which may not be the page's. */
  readonly lang: Language;
}): JSX.Element => (
  <ul class="plain">
    {of.map(({ id, name, cost, note }) => (
      <li key={id}>
        <p lang={lang}>{inLanguage(name, language)}</p>
        {cost && <p class="quiet">{priceOf(cost, language)}</p>}
        {note && (
          <p class="quiet" lang={lang}>
            {inLanguage(note, language)}
          </p>
        )}
      </li>
    ))}
  </ul>
);

/** “€200 a year; no extra cost for each use”: as much of it as is known. */
function priceOf(
  { amount, currency, per, extra }: NonNullable<Resource['cost']>,
  language: Language,
): string {
  const say = statusIn(language);
  if (amount === undefined) return asSentence(say.extra[extra]);
  const price = new Intl.NumberFormat(localeOf(language), {
    ...(currency && { style: 'currency', currency }),
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
  return `${per ? say.per[per](price) : price}; ${say.extra[extra]}`;
}
