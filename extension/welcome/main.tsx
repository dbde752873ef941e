/** The welcome page: what a user without an administrator chooses. Wiring only. */
import { render } from 'preact';
import { builtinPacks, readChoice, writeChoice } from '@/src/browser/choice.ts';
import { openPage } from '@/src/browser/pages.ts';
import { readReport, watchReport } from '@/src/browser/world.ts';
import { pageLife } from '@/src/ui/page-life.ts';
import { Welcome } from '@/src/ui/welcome/Welcome.tsx';

const builtin = await builtinPacks();

async function show(): Promise<void> {
  const [{ language, policyState }, choice] = await Promise.all([readReport(), readChoice()]);
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

watchReport(() => void show(), pageLife());
await show();
