import type { JSX } from 'preact';
import { missingHolidays } from '../../core/missing-holidays.ts';
import { inLanguage } from '../../core/words.ts';
import { statusIn } from '../messages/status.ts';
import type { PacksSeen } from './Packs.tsx';

/** The periods whose next dates nobody can count here, and why: a table that says nothing of them seems to know that there is none. */
export function Uncounted({ packs, situation, language }: PacksSeen): JSX.Element | null {
  const say = statusIn(language);
  const missing = packs.flatMap((pack) =>
    missingHolidays(pack, situation).map(({ window, to, pollingDay }) => {
      const name = pack.windows.find(({ id }) => id === window)?.name ?? { en: window };
      return {
        key: `${pack.id} ${window} ${pollingDay}`,
        text: say.uncounted(inLanguage(name, language), String(to)),
      };
    }),
  );
  return missing.length === 0 ? null : (
    <>
      {missing.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </>
  );
}
