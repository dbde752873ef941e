import type { ComponentChildren, JSX } from 'preact';
import { addressesIn } from '../../core/pack-address.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';
import type { Retention } from '../../core/retention.ts';
import { contactIn } from '../../core/shown.ts';
import { localeOf } from '../../core/wording/locale.ts';
import { inLanguage, type Language, type Text } from '../../core/words.ts';
import { popupIn } from '../messages/popup.ts';
import { privacyIn } from '../messages/privacy.ts';
import { ToCheck } from '../check/ToCheck.tsx';
import { Contact } from '../Contact.tsx';
import { KEPT, type Kept } from './kept.ts';

export interface PrivacyProps extends Retention {
  readonly language: Language;
  /** In order of precedence: the first that says something about the processing speaks for the controller. */
  readonly packs: readonly RulePack[];
  readonly effective: Policy;
  readonly policyState: 'unknown' | 'absent' | 'applied' | 'lost';
}

/** Everything that a person has to be told: what the product decides, and in the pack's words what the controller does. */
export function Privacy({
  language,
  packs,
  effective,
  policyState,
  retentionDays,
}: PrivacyProps): JSX.Element {
  const say = privacyIn(language);
  const pack = packs.find(({ dataProtection }) => dataProtection) ?? packs[0];
  const { controller, basis, retention, complaints, officer } = pack?.dataProtection ?? {};
  const lang = pack?.languages.includes(language) ? language : 'en';
  const told = (text: Text | undefined) => text && <p lang={lang}>{inLanguage(text, language)}</p>;
  const contact = contactIn(effective, pack ?? {}, language);
  const notSaid = (whereNobodyElse: string) => (
    <p>
      {policyState === 'absent' ? whereNobodyElse : say.notSaid(contact?.name ?? say.secretariat)}
    </p>
  );
  const setFor = policyState !== 'absent' && effective.municipality;
  const hosts = [...new Set(addressesIn(effective.packs).map(({ address }) => hostIn(address)))];
  return (
    <>
      <h1 class="ds-heading" data-size="md">
        {say.title}
      </h1>
      <p class="lead">{say.lead}</p>
      <Part title={say.controller}>
        {told(controller) ?? (
          <>
            {setFor && <p>{say.setFor(setFor)}</p>}
            {notSaid(say.nobody)}
          </>
        )}
      </Part>
      <Part title={say.purpose}>
        <p>{say.purposeBody}</p>
      </Part>
      <Part title={say.basis}>{told(basis) ?? notSaid(say.noBasis)}</Part>
      <Part title={say.looked}>
        <List of={say.lookedAt} />
        <p>{say.never}</p>
      </Part>
      <Part title={say.kept}>
        <List of={(Object.keys(KEPT) as Kept[]).map((one) => keptOf(one, language))} />
      </Part>
      <Part title={say.recipients}>
        {hosts.length === 0 ? (
          <p>{say.none}</p>
        ) : (
          <>
            <p>{say.asked(hosts.join(', '))}</p>
            <p>{say.serverSees}</p>
          </>
        )}
        <p>{say.filesReached}</p>
      </Part>
      <Part title={say.retention}>
        <p>{retentionDays === undefined ? say.untilErased : say.days(retentionDays)}</p>
        {retentionDays !== undefined && <p>{say.daysAfterLeap}</p>}
        {told(retention)}
      </Part>
      <Part title={say.rights}>
        <p>{say.rightsBody}</p>
        {told(complaints)}
      </Part>
      <ToCheck language={language} />
      {officer && (
        <Contact
          title={say.officer}
          contact={{ ...officer, name: inLanguage(officer.name, language) }}
          language={language}
        />
      )}
      {contact ? (
        <Contact contact={contact} language={language} />
      ) : (
        <Part title={popupIn(language).contact}>
          <p>{say.noContact}</p>
        </Part>
      )}
    </>
  );
}

/** What is kept of one kind; of a note and of a tab, field by field. */
function keptOf(one: Kept, language: Language): string {
  const { keptOf: sentences, inNote, inTab } = privacyIn(language);
  if (one !== 'note' && one !== 'session') return sentences[one];
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  return `${sentences[one]}: ${list.format(Object.values(one === 'note' ? inNote : inTab))}`;
}

/** What a setting takes for an address may still be none. */
const hostIn = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : address;

const Part = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <section>
    <h2 class="ds-heading">{title}</h2>
    {children}
  </section>
);

const List = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
);
