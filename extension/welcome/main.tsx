/** The welcome page: what a user without an administrator chooses. Wiring only. */
import { render } from 'preact';
import { builtinPacks, writeChoice } from '@/src/browser/choice.ts';
import { openPage } from '@/src/browser/pages.ts';
import { readReport, type Report, watchReport } from '@/src/browser/world.ts';
import { newest } from '@/src/ui/newest.ts';
import { pageLife } from '@/src/ui/page-life.ts';
import { Welcome } from '@/src/ui/welcome/Welcome.tsx';

const builtin = await builtinPacks();

function show({ language, policyState, choice }: Report): void {
  document.documentElement.lang = language;
  render(
    <Welcome
      language={language}
      builtin={builtin}
      choice={choice}
      managed={policyState !== 'absent'}
      save={writeChoice}
      openStatus={() => void openPage('log', 'status')}
      openSimulator={() => void openPage('log', 'simulator')}
    />,
    document.body,
  );
}

const look = newest(readReport, show);
watchReport(() => void look(), pageLife());
await look();
