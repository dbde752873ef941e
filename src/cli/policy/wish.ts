/** What somebody asks a template to be, from the options of the command line. */
import { Option } from 'commander';
import type { Policy } from '../../core/settings.ts';
import { LANGUAGES, type Language } from '../../core/words.ts';
import { addressForAll, isHttpsOrLocal } from '../address-for-all.ts';
import { CHROMIUM_ID, FIREFOX_ID } from '../identity.ts';
import { Misuse } from '../misuse.ts';
import { type Browser, BROWSERS, type Deployment, PLACEHOLDERS } from './deployment.ts';

export interface Wish {
  readonly language: Language;
  readonly browser: readonly Browser[];
  readonly settingsOnly?: boolean;
  readonly updateUrl: string;
  readonly installUrl: string;
  readonly chromeId: string;
  readonly edgeId: string;
  readonly firefoxId: string;
}

export const wishOptions = (): readonly Option[] => [
  new Option('--language <language>', 'of titles and explanations, in adml and jamf')
    .choices(LANGUAGES)
    .default('en'),
  new Option('--browser <browser...>', 'only these, in a format for several')
    .choices(BROWSERS)
    .default(BROWSERS, 'all'),
  new Option('--settings-only', 'without the part that installs the extension'),
  address('--update-url <url>', 'the update manifest that Chrome and Edge install from').default(
    PLACEHOLDERS.updateUrl,
    'a placeholder',
  ),
  address('--install-url <url>', 'the XPI that Firefox installs').default(
    PLACEHOLDERS.installUrl,
    'a placeholder',
  ),
  id('chrome', CHROMIUM_LETTERS, '32 letters from a to p').default(CHROMIUM_ID),
  id('edge', CHROMIUM_LETTERS, '32 letters from a to p').default(CHROMIUM_ID),
  id('firefox', FIREFOX_LETTERS, 'such as name@example.org').default(FIREFOX_ID),
];

export const deploymentFor = (
  { language, browser, settingsOnly, updateUrl, installUrl, chromeId, edgeId, firefoxId }: Wish,
  settings: Policy,
  filled: boolean,
): Deployment => ({
  settings,
  filled,
  browsers: BROWSERS.filter((one) => browser.includes(one)),
  installs: !settingsOnly,
  ids: { chrome: chromeId, edge: edgeId, firefox: firefoxId },
  updateUrl,
  installUrl,
  language,
});

const CHROMIUM_LETTERS = /^[a-p]{32}$/;
const FIREFOX_LETTERS = /^(?:[\w.-]*@[\w.-]+|\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\})$/i;

const id = (browser: Browser, letters: RegExp, expected: string): Option =>
  new Option(`--${browser}-id <id>`, 'if yours is another').argParser((text) => {
    if (letters.test(text)) return text;
    throw new Misuse(`--${browser}-id ${text}: expected ${expected}`);
  });

/** A file serves for a trial on one machine, as plain http does. */
function address(flags: string, description: string): Option {
  const [flag = ''] = flags.split(' ');
  return new Option(flags, description).argParser((text) => {
    const url = addressForAll(flag, text);
    if (url && (isHttpsOrLocal(url) || url.protocol === 'file:')) return url.href;
    throw new Misuse(
      `${flag} ${text}: expected an https address such as https://council.example/file; http and file serve for a trial on one machine only.`,
    );
  });
}
