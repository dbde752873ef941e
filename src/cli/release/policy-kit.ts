/** Every format of `armslength policy`, for the packages of one release. */
import { LANGUAGES, type Language } from '../../core/words.ts';
import { CHROMIUMS, type Deployment } from '../policy/deployment.ts';
import { encoded, FORMAT_NAMES, formatCalled, type FormatName } from '../policy/formats.ts';
import { removalFile } from '../policy/registry-file.ts';
import type { Files } from './files.ts';

const NAMES: Readonly<Record<FormatName, string | ((language: Language) => string)>> = {
  admx: 'armslength.admx',
  adml: (language) => `${ADML_FOLDERS[language]}/armslength.adml`,
  chrome: 'chrome.json',
  edge: 'edge.json',
  firefox: 'policies.json',
  google: 'google.json',
  intune: 'intune.md',
  jamf: (language) => `jamf-${language}.json`,
  linux: 'armslength.sh',
  mobileconfig: 'armslength.mobileconfig',
  registry: 'armslength.reg',
};

/** As Windows names them in its store of templates. */
const ADML_FOLDERS: Readonly<Record<Language, string>> = {
  en: 'en-US',
  da: 'da-DK',
  sv: 'sv-SE',
  nb: 'nb-NO',
  fi: 'fi-FI',
};

/** Takes away from Chrome and Edge what armslength.reg sets. Firefox has to be told otherwise before, or it keeps it. */
const REMOVAL = 'remove.reg';

/** Where a format has texts for people, in every language. */
export const policyKit = (deployment: Deployment): Files =>
  new Map([
    ...FORMAT_NAMES.flatMap((format) => filesOf(format, deployment)),
    [REMOVAL, encoded('registry', removalFile({ ...deployment, browsers: CHROMIUMS }))],
  ]);

function filesOf(
  format: FormatName,
  deployment: Deployment,
): readonly (readonly [string, Uint8Array])[] {
  const name = NAMES[format];
  const fileOf = (one: Deployment) => encoded(format, formatCalled(format).print(one));
  return typeof name === 'string'
    ? [[name, fileOf(deployment)]]
    : LANGUAGES.map((language) => [name(language), fileOf({ ...deployment, language })]);
}
