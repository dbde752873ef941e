/** What to type into Microsoft Intune, with the values ready. */
import { categoryOf, partOf, policyOf } from './admx.ts';
import { type Browser, BROWSER_NAMES, type Deployment, installationIn } from './deployment.ts';
import type { Issue } from '../../core/issue.ts';
import type { Policy } from '../../core/settings.ts';
import {
  emptyListNames,
  IN_BOX,
  IN_OMA_LIST,
  IN_REGISTRY,
  IN_XML,
  misfitsIn,
  SEPARATOR,
} from './limits.ts';
import { registryFile, removalFile } from './registry-file.ts';
import { element, xmlFragment } from './xml.ts';

/** Windows lets no ingested template write below Software\Policies\Microsoft, but for places of which Edge is none. */
const INGESTED: readonly Browser[] = ['chrome', 'firefox'];

export function intuneInstructions(deployment: Deployment): string {
  const ingested = deployment.browsers.filter((browser) => INGESTED.includes(browser));
  return [
    INTRODUCTION,
    ...(deployment.installs
      ? [
          '## 1. Install',
          INSTALL,
          ...deployment.browsers.flatMap((browser) => installationOf(browser, deployment)),
        ]
      : []),
    '## 2. The settings, by script: every browser',
    BY_SCRIPT,
    fenced('powershell', scriptFor(deployment)),
    '## 3. The settings, by OMA-URI: instead of the script',
    BY_URI,
    ...(ingested.length > 0 ? [templateRow(ingested, deployment)] : []),
    ...ingested.flatMap((browser) => settingRows(browser, deployment)),
    '## To take it away again',
    ...(deployment.installs ? [REMOVAL_OF_INSTALLATION] : []),
    REMOVAL,
    fenced('powershell', importing(removalFile({ ...deployment, installs: false }))),
    '',
  ].join('\n\n');
}

const INTRODUCTION = `# Armslength in Microsoft Intune

From Microsoft’s and the browsers’ documents; none of it was run by the makers of Armslength. Try it on one device first, and assign to devices, not to users.`;

const INSTALL = `In the settings catalog, choose _ExtensionSettings_ (“Extension management settings”) of each browser, and put this into it as one line. A value that is there already stays: put the two together into one object.`;

const BY_SCRIPT = `_Scripts and remediations_, a platform script for Windows: run with the system’s rights, in 64-bit PowerShell. It sets the settings in every browser here, and takes away what an earlier run has set; the installation is that of step 1. It is plain ASCII.`;

const BY_URI = `A custom profile (_Templates_, _Custom_) with these rows. Windows takes no template that writes to the policies of Edge: for Edge use the script.`;

const REMOVAL_OF_INSTALLATION = `First the installation: in the settings catalog take out of each _ExtensionSettings_ the entry of Armslength, and leave those of others. In Firefox put “blocked” in the place of “force_installed” first, and take the entry out when every browser has been started once: otherwise it keeps the extension.`;

const REMOVAL = `Take back the script of step 2, or the rows of step 3. What the script has set stays on the device: this one, given out as that was, takes it away.`;

const installationOf = (browser: Browser, deployment: Deployment): readonly string[] => [
  `### ${BROWSER_NAMES[browser]}`,
  fenced(
    'json',
    JSON.stringify({ [deployment.ids[browser]]: installationIn(browser, deployment) }),
  ),
];

/** Step 1 installs it, in another form; of the two Chromium would take the keys, and drop everybody else's entries. */
const scriptFor = (deployment: Deployment): string =>
  importing(registryFile({ ...deployment, installs: false }));

/** Nothing in the file begins a line with the end of a here-string. */
const importing = (file: string): string =>
  [
    String.raw`$file = Join-Path $env:TEMP 'armslength.reg'`,
    "$text = @'",
    file.replaceAll('\r\n', '\n').trimEnd(),
    "'@",
    '$lines = ($text -replace "`r`n", "`n" -replace "`n", "`r`n") + "`r`n"',
    '[IO.File]::WriteAllText($file, $lines, [Text.Encoding]::Unicode)',
    'reg.exe import $file /reg:64',
    '$code = $LASTEXITCODE',
    'Remove-Item $file',
    'exit $code',
  ].join('\n');

/** Told by the options that make it, since it is long; without the ids it would be for the settings of another extension. */
const templateRow = (browsers: readonly Browser[], { ids }: Deployment): string =>
  row(
    'The template',
    './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Armslength/Policy/ArmslengthAdmx',
    `the whole output of: npx armslength policy admx --browser ${[
      ...browsers,
      ...browsers.map((browser) => `--${browser}-id ${ids[browser]}`),
    ].join(' ')}`,
  );

function settingRows(browser: Browser, { settings }: Deployment): readonly string[] {
  const without = withoutRow(settings);
  const rows = Object.entries(settings).map(([name, value]: [string, unknown]) => {
    const why = without.get(name);
    return why === undefined
      ? row(
          `\`${name}\``,
          `./Device/Vendor/MSFT/Policy/Config/Armslength~Policy~Armslength~${categoryOf(browser)}/${policyOf(browser, name)}`,
          xmlFragment([
            element('enabled'),
            element('data', { id: partOf(browser, name), value: dataOf(value) }),
          ]),
        )
      : `**\`${name}\`** has no row: it ${why}. That cannot be written by OMA-URI, and without a row the setting counts as not set. The script of step 2 sets it.`;
  });
  return [`### ${BROWSER_NAMES[browser]}`, ...rows];
}

/** What a value in a row may not be; the script may carry it all the same. */
const IN_ROW = [IN_XML, IN_BOX, IN_OMA_LIST];

/** Each setting that no row can carry, with the reason. */
const withoutRow = (settings: Policy): ReadonlyMap<string, string> =>
  new Map([
    ...emptyListNames(settings).map((name) => [name, 'is an empty list'] as const),
    ...misfitsIn(settings, IN_ROW).map(({ path, expected }) => {
      const [name = ''] = path.split('.');
      return [name, `does not fit into a row (${expected})`] as const;
    }),
  ]);

/** “The script must be less than 200 KB (ASCII)”, by Microsoft’s page on PowerShell scripts in Intune; here each is 1,000 bytes. */
const SCRIPT_BYTES = 200_000;

const isTooLong = (deployment: Deployment): boolean => scriptFor(deployment).length >= SCRIPT_BYTES;

/** What neither way carries: a row has less room than the script for one value, and the script has to have room for all. */
export const byNeither = (deployment: Deployment): readonly Issue[] => [
  ...misfitsIn(deployment.settings, [IN_REGISTRY]),
  ...(isTooLong(deployment)
    ? misfitsIn(deployment.settings, IN_ROW).map((issue) => ({
        ...issue,
        expected: `${issue.expected}, or a script of less than 200 KB in all`,
      }))
    : []),
];

/** For whoever takes the rows without reading what stands between them. */
export const onlyByScript = (deployment: Deployment): readonly string[] => [
  ...(deployment.browsers.some((browser) => INGESTED.includes(browser))
    ? [...withoutRow(deployment.settings)].map(
        ([name, why]) => `${name} ${why}: the script of step 2 sets it, the rows of step 3 cannot.`,
      )
    : []),
  ...(isTooLong(deployment) ? [TOO_LONG] : []),
];

const TOO_LONG =
  'The script of step 2 is longer than Intune takes, by Microsoft’s documents: less than 200 KB. For Chrome and Firefox take the rows of step 3. For Edge there is no other way here: make the settings shorter, as by a pack at an address in “packs” instead of “inlinePack”.';

/** A list is its names and items in turn, with a character between that no text has. */
const dataOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.flatMap((item: unknown, at) => [`${at + 1}`, String(item)]).join(SEPARATOR)
    : String(value);

const row = (title: string, uri: string, value: string): string =>
  [`**${title}**, data type String:`, fenced('text', `${uri}\n${value}`)].join('\n\n');

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
