import type { JSX } from 'preact';
import type { Language } from '../../core/words.ts';
import { Button } from '../Button.tsx';
import { statusIn } from '../messages/status.ts';

export interface HostsProps {
  readonly language: Language;
  /** Hosts that the browser has not granted: of those at which a rule can speak now, and of those that were added. */
  readonly missing: readonly string[];
  /** How many open tabs a policy of the browser keeps the extension out of. */
  readonly tabsKeptOut: number;
  readonly allow: (hosts: readonly string[]) => void;
}

/** Where the extension is to be and cannot be; nothing where there is no such place. */
export function Hosts({ language, missing, tabsKeptOut, allow }: HostsProps): JSX.Element | null {
  if (missing.length === 0 && tabsKeptOut === 0) return null;
  const say = statusIn(language);
  return (
    <section>
      <h2 class="ds-heading">{say.unreached}</h2>
      {missing.length > 0 && (
        <>
          <p>{say.unreachedBody}</p>
          <ul>
            {missing.map((host) => (
              <li key={host}>
                <code>{host}</code>
              </li>
            ))}
          </ul>
          <Button press={() => allow(missing)}>{say.allowHosts}</Button>
        </>
      )}
      {tabsKeptOut > 0 && <p>{say.tabsKeptOut(tabsKeptOut)}</p>}
    </section>
  );
}
