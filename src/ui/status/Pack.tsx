import type { JSX } from 'preact';
import type { RulePack } from '../../core/pack-schema.ts';
import { inLanguage, type Language, type Text } from '../../core/words.ts';
import { agoOf } from '../../core/wording/ago.ts';
import { calendarDay } from '../../core/wording/dates.ts';
import { localeOf } from '../../core/wording/locale.ts';
import { validityOf } from '../../core/wording/validity.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { ToCheck } from '../check/ToCheck.tsx';
import { GoodToKnow } from '../GoodToKnow.tsx';
import { statusIn } from '../messages/status.ts';
import { Sources } from '../Sources.tsx';
import { Tags } from '../Tags.tsx';
import type { Origin } from './origin.ts';
import { Resources } from './Resources.tsx';
import { Row } from './Row.tsx';
import { shownSources } from './sources.ts';

export interface PackProps {
  readonly language: Language;
  readonly pack: RulePack;
  readonly origin: Origin;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What a pack is, who issued it, what it builds on and waits for, and where it comes from. */
export function Pack({ pack, origin, language, now }: PackProps): JSX.Element {
  const { inherits = [], awaits, reviewBy, resources = [], goodToKnow = [] } = pack;
  const say = statusIn(language);
  // A pack that is not in the language of the page is in English.
  const lang = pack.languages.includes(language) ? language : 'en';
  const text = (value: Text): string => inLanguage(value, language);
  return (
    <article class="ds-card" data-variant="tinted">
      <h3 class="ds-heading" lang={lang}>
        {text(pack.name)}
      </h3>
      <Tags of={pack} language={language} />
      <dl>
        <Row name={say.version}>
          <code>
            {pack.id} {pack.version}
          </code>
        </Row>
        <Row name={say.inherits}>{inherits.length > 0 && <code>{inherits.join(', ')}</code>}</Row>
        <Row name={say.issuer}>
          <span lang={lang}>{text(pack.issuer.name)}</span>
        </Row>
        <Row name={say.origin}>
          {say.origins[origin]}
          {origin === 'builtin' && <ToCheck language={language} />}
        </Row>
        <Row name={say.validity}>{validityOf(pack, language, wordsIn(language).period)}</Row>
        <Row name={say.released}>{releaseOf(pack, now, language)}</Row>
        <Row name={say.awaits}>
          {awaits && (
            <>
              <span lang={lang}>{text(awaits.what)}</span>
              {awaits.by && ` (${say.awaitedBy(calendarDay(awaits.by, language))})`}
            </>
          )}
        </Row>
        <Row name={say.reviewBy}>{reviewBy && calendarDay(reviewBy, language)}</Row>
        <Row name={say.languages}>{languagesOf(pack, language)}</Row>
        <Row name={say.contents}>{say.rules(pack.rules.length)}</Row>
        <Row name={say.resources}>
          {resources.length > 0 && <Resources of={resources} language={language} lang={lang} />}
        </Row>
        <Row name={say.goodToKnow}>
          {goodToKnow.length > 0 && (
            <GoodToKnow
              of={goodToKnow.map(({ title, text: said, url }) => ({
                title: text(title),
                text: text(said),
                ...(url !== undefined && { url }),
              }))}
              language={language}
              lang={lang}
            />
          )}
        </Row>
        <Row name={say.packSources}>
          <Sources sources={shownSources(pack, language)} language={language} />
        </Row>
      </dl>
    </article>
  );
}

/** When this version was released, and how long ago that is. */
function releaseOf({ version, changelog }: RulePack, now: number, language: Language): string {
  const entry = changelog.find((one) => one.version === version) ?? changelog[0];
  return entry ? `${calendarDay(entry.date, language)} (${agoOf(entry.date, now, language)})` : '';
}

/** The languages that a pack is in, as the reader's own language calls them. */
function languagesOf({ languages }: RulePack, language: Language): string {
  const locale = localeOf(language);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return new Intl.ListFormat(locale).format(languages.map((one) => names.of(one) ?? one));
}
