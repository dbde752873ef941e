/** Every format of `armslength policy`, for the packages of one release. */
import type { Issue } from '../../core/issue.ts';
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

/** What a kit is without, since good settings have something in them that it cannot carry. */
export interface LeftOut {
  /** With their folder, and a comma between. */
  readonly files: string;
  readonly issues: readonly Issue[];
}

interface Kit {
  readonly files: Files;
  readonly leftOut: readonly LeftOut[];
  /** What of the settings only one way of a file carries, in sentences that begin with its name. */
  readonly notes: readonly string[];
}

/** Group Policy takes a template and its texts only together. */
const TEMPLATE: readonly FormatName[] = ['admx', 'adml'];
const GROUPS: readonly (readonly FormatName[])[] = [
  TEMPLATE,
  ...FORMAT_NAMES.filter((name) => !TEMPLATE.includes(name)).map((name) => [name]),
];

/** Where a format has texts for people, in every language. What one cannot carry is no reason to be without the others. */
export function policyKit(deployment: Deployment): Kit {
  const groups = GROUPS.map((formats) => {
    const files = formats.flatMap((format) => filesOf(format, deployment));
    const issues = issuesOf(formats, deployment);
    const notes = deployment.filled && issues.length === 0 ? notesOf(formats, deployment) : [];
    return { files, issues, notes: notes.map((note) => `policy/${files[0]?.[0]}: ${note}`) };
  });
  return {
    files: new Map([
      ...groups.flatMap(({ files, issues }) => (issues.length === 0 ? files : [])),
      [REMOVAL, encoded('registry', removalFile({ ...deployment, browsers: CHROMIUMS }))],
    ]),
    leftOut: groups
      .filter(({ issues }) => issues.length > 0)
      .map(({ files, issues }) => ({
        files: files.map(([name]) => `policy/${name}`).join(', '),
        issues,
      })),
    notes: groups.flatMap(({ notes }) => notes),
  };
}

/** Examples are there to be read, each in its place. A template and its texts may stumble over the same value. */
function issuesOf(formats: readonly FormatName[], deployment: Deployment): readonly Issue[] {
  if (!deployment.filled) return [];
  const issues = formats.flatMap((format) => formatCalled(format).refuse?.(deployment) ?? []);
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.expected}`, issue])).values()];
}

const notesOf = (formats: readonly FormatName[], deployment: Deployment): readonly string[] =>
  formats.flatMap((format) => formatCalled(format).note?.(deployment) ?? []);

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
