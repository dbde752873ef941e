import type { JSX } from 'preact';
import type { FetchedPack } from '../../core/fetched-pack.ts';
import type { Language } from '../../core/words.ts';
import { momentIn } from '../../core/wording/dates.ts';
import { hereZone } from '../dates.ts';
import { checkIn } from '../messages/check.ts';
import { fetchedIn } from '../messages/fetched.ts';
import { Table } from '../Table.tsx';
import { answerOf, connectIn } from './text.ts';
import type { CheckGiven, CheckPart } from './seen.ts';

/** What was asked for outside this device, and what the browser lets be asked for. */
export function Requests({ language, fetched, seen }: CheckGiven & CheckPart): JSX.Element {
  const [say, of] = [checkIn(language), fetchedIn(language)];
  const { policy } = seen.manifest;
  return (
    <section>
      <h2 class="ds-heading">{say.requests}</h2>
      {fetched.length === 0 ? (
        <p>{say.noAddresses}</p>
      ) : (
        <>
          <p>{say.requestsBody}</p>
          <Table
            caption={say.requests}
            headers={[say.address, of.lastRequest, say.answer]}
            rows={fetched.map((one) => ({
              key: `${one.address} ${one.pinned}`,
              cells: [
                <span class="value">{one.address}</span>,
                one.lastRequest === undefined
                  ? of.never
                  : momentIn(one.lastRequest, hereZone(), language),
                answerIn(one, language),
              ],
            }))}
          />
        </>
      )}
      <h3 class="ds-heading">{say.rule}</h3>
      <p>{say.ruleBody}</p>
      <dl>
        <dt>
          <code>connect-src</code>
        </dt>
        <dd>
          <code class="value" data-connect>
            {connectIn(policy)}
          </code>
        </dd>
        <dt>{say.wholeRule}</dt>
        <dd>
          <code class="value">{policy}</code>
        </dd>
      </dl>
    </section>
  );
}

function answerIn(one: FetchedPack, language: Language): string {
  const [say, of] = [checkIn(language), fetchedIn(language)];
  if (one.problem) return of.reasons[one.problem.reason];
  const answer = answerOf(one);
  if (answer === 'not asked') return of.never;
  return answer === 'good' ? say.good : say.noAnswerYet;
}
