/** What this is: whose guideline, how it stands, and who answers for it. */
import { citationOf } from '../../core/pack-schema.ts';
import { calendarDay, opening } from '../../core/wording/dates.ts';
import { localeOf } from '../../core/wording/locale.ts';
import {
  blocks,
  code,
  heading,
  joined,
  linkTo,
  list,
  type Markdown,
  md,
  paragraph,
  type Piece,
  strong,
} from './markdown.ts';
import { labelled, listed, type Printing } from './printing.ts';
import { toNumbers } from './references.ts';
import { awaitedIn, validityIn } from './standing.ts';

export function about(printing: Printing): Markdown {
  const { pack, language, say, text, words, now } = printing;
  const moment = opening(now, pack.jurisdiction.zone, language);
  return blocks(
    heading(1, text(pack.name)),
    paragraph(say.made(citationOf(pack), moment)),
    pack.fictional ? paragraph(strong(`${words.fictional}.`)) : undefined,
    heading(2, say.about.title),
    list(factsOn(printing).flatMap(([label, value]) => (value ? [labelled(label, value)] : []))),
    heading(2, say.reading.title),
    paragraph(say.reading.what),
    paragraph(say.reading.how),
  );
}

function factsOn(printing: Printing): readonly (readonly [string, Piece | undefined])[] {
  const { pack, language, say, text, words } = printing;
  const label = say.about;
  const { issuer, jurisdiction, contact, verified } = pack;
  const guidelines = pack.sources.filter(({ guideline }) => guideline);
  return [
    [label.whose, whoseIn(printing, guidelines.length > 0)],
    [
      label.guideline,
      guidelines.length > 0
        ? joined(
            guidelines.map(
              (source) =>
                md`${text(source.title)} (${toNumbers([source.id], pack.sources, say.sources.title)})`,
            ),
            '; ',
          )
        : undefined,
    ],
    [label.standing, words.statuses[pack.status]],
    [label.valid, validityIn(pack, printing) ?? label.undated],
    [label.supersededBy, pack.supersededBy && code(pack.supersededBy)],
    [label.awaits, pack.awaits && awaitedIn(pack.awaits, printing)],
    [label.checked, verified === false ? label.notAllChecked : label.allChecked],
    [label.review, pack.reviewBy && calendarDay(pack.reviewBy, language)],
    [label.contact, contact && namedLink(text(contact.name), contact)],
    [label.place, label.clock(countryIn(printing), jurisdiction.zone)],
    [label.issuer, namedLink(text(issuer.name), issuer)],
    [label.pack, md`${code(pack.id)}, ${label.version(pack.version, String(pack.sequence))}`],
    [label.inherits, pack.inherits && joined(pack.inherits.map(code), ', ')],
    [label.languages, languagesIn(printing)],
  ];
}

/** Who made the guideline. A pack that names nobody and has none was written because none was found. */
function whoseIn({ pack, say, text }: Printing, hasGuideline: boolean): string {
  const named = [pack.municipality, pack.authority].filter((one) => one !== undefined);
  if (named.length > 0) return named.map(text).join('; ');
  return hasGuideline ? text(pack.issuer.name) : say.about.nobodys;
}

/** Somebody with all that they can be reached by. */
export const namedLink = (
  name: string,
  { email, url }: { readonly email?: string | undefined; readonly url?: string | undefined },
): Piece => joined([name, ...(email ? [email] : []), ...(url ? [linkTo(url)] : [])], ', ');

const countryIn = ({ pack: { jurisdiction }, language }: Printing): string => {
  const { country } = jurisdiction;
  const name = new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(country);
  return name === undefined || name === country ? country : `${name} (${country})`;
};

const languagesIn = ({ pack, language }: Printing): string =>
  listed(
    pack.languages.map(
      (one) => new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(one) ?? one,
    ),
    'conjunction',
    language,
  );
