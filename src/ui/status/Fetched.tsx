import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FetchedPack } from '../../core/fetched-pack.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { momentIn } from '../../core/wording/dates.ts';
import { Button } from '../Button.tsx';
import { hereZone } from '../dates.ts';
import { Issues } from '../Issues.tsx';
import { fetchedIn } from '../messages/fetched.ts';
import { Row } from './Row.tsx';

const DAY = 24 * 60 * 60_000;

export interface FetchedProps {
  readonly language: Language;
  /** The packs by address. */
  readonly fetched: readonly FetchedPack[];
  /** Asks every address, also where an administrator decides. Settles when each has answered. */
  readonly checkNow: () => Promise<unknown>;
}

/** The packs by address: what is in force, who signed it, and how the last checks went. */
export function Fetched({ language, fetched, checkNow }: FetchedProps): JSX.Element | null {
  const say = fetchedIn(language);
  const [busy, setBusy] = useState(false);
  if (fetched.length === 0) return null;
  const check = () => {
    setBusy(true);
    void checkNow().finally(() => setBusy(false));
  };
  return (
    <section>
      <h2 class="ds-heading">{say.title}</h2>
      <p>{say.body}</p>
      <Button press={check} busy={busy}>
        {busy ? say.checking : say.checkNow}
      </Button>
      {fetched.map((one) => (
        <Address key={`${one.address} ${one.pinned}`} of={one} language={language} />
      ))}
    </section>
  );
}

function Address({ of, language }: { readonly of: FetchedPack; readonly language: Language }) {
  const { address, pinned, inForce, rolledBack, others, waiting, problem, clockAhead } = of;
  const say = fetchedIn(language);
  const when = (instant: number | undefined): string =>
    instant === undefined ? say.never : momentIn(instant, hereZone(), language);
  return (
    <article class="ds-card" data-variant="tinted" data-address={address}>
      <h3 class="ds-heading">
        <code class="value">{address}</code>
      </h3>
      <dl>
        <Row name={say.inForce}>
          {inForce ? (
            <>
              <code>{inForce.citation}</code>, {say.sequence(inForce.sequence)}
            </>
          ) : (
            say.none
          )}
        </Row>
        <Row name={say.issuer}>{inForce && inLanguage(inForce.issuer, language)}</Row>
        <Row name={say.signedBy}>
          {inForce && <code class="value">{inForce.signedBy.join(', ')}</code>}
        </Row>
        <Row name={say.version}>
          {(pinned !== undefined || rolledBack) && (
            <>
              {rolledBack && <p>{say.rolledBack}</p>}
              {pinned !== undefined && <p>{say.pinned(pinned)}</p>}
            </>
          )}
        </Row>
        <Row name={say.others}>{others.map((one) => say.sequence(one)).join(', ')}</Row>
        <Row name={say.waiting}>
          {waiting && `${say.sequence(waiting.sequence)}: ${when(waiting.from)}`}
        </Row>
        <Row name={say.lastRequest}>{when(of.lastRequest)}</Row>
        <Row name={say.lastSuccess}>{when(of.lastSuccess)}</Row>
        <Row name={say.nextCheck}>{when(of.nextCheck)}</Row>
        <Row name={say.clock}>{clockAhead !== undefined && clockIn(clockAhead, language)}</Row>
        <Row name={say.problem}>
          {problem && (
            <>
              {say.reasons[problem.reason]} <code>{problem.reason}</code>
            </>
          )}
        </Row>
      </dl>
      {problem && <Issues caption={say.problem} issues={problem.issues} language={language} />}
    </article>
  );
}

/** By how much a clock is wrong, in days: of less nothing is told. */
function clockIn(ahead: number, language: Language): string {
  const say = fetchedIn(language);
  const days = say.days(Math.round(Math.abs(ahead) / DAY));
  return ahead > 0 ? say.ahead(days) : say.behind(days);
}
