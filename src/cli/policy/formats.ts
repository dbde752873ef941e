/** The formats that settings can be printed in. */
import type { Issue } from '../../core/issue.ts';
import { admlOf } from './adml.ts';
import { admxOf } from './admx.ts';
import type { Deployment } from './deployment.ts';
import { byNeither, intuneInstructions, onlyByScript } from './intune.ts';
import { jamfSchema } from './jamf.ts';
import { asJson, chromiumPolicies, firefoxPolicies, googlePolicy } from './json-policies.ts';
import {
  emptyListsIn,
  IN_FIXED_TEXT,
  IN_QUOTED_XML,
  IN_REGISTRY,
  IN_XML,
  misfitsIn,
} from './limits.ts';
import { linuxScript } from './linux.ts';
import { mobileconfigOf } from './mobileconfig.ts';
import { inUtf16, registryFile } from './registry-file.ts';

interface Format {
  /** For whom, in a few words. */
  readonly use: string;
  readonly print: (deployment: Deployment) => string;
  /** What is printed, as it has to stand in a file; default UTF-8. */
  readonly encode?: (document: string) => Buffer;
  /** What of good settings this format cannot carry. */
  readonly refuse?: (deployment: Deployment) => readonly Issue[];
  /** What of good settings only one of its ways carries, in sentences. */
  readonly note?: (deployment: Deployment) => readonly string[];
}

export const FORMATS = {
  admx: {
    use: 'Group Policy: the template',
    print: admxOf,
    refuse: ({ settings }) => [
      ...misfitsIn(settings, [IN_XML, IN_FIXED_TEXT]),
      ...emptyListsIn(settings),
    ],
  },
  adml: {
    use: 'Group Policy: its texts, in --language',
    print: admlOf,
    refuse: ({ settings }) => misfitsIn(settings, [IN_QUOTED_XML]),
  },
  chrome: {
    use: 'Chromium and Chrome: all in one, to copy from or to try',
    print: (deployment) => asJson(chromiumPolicies('chrome', deployment)),
  },
  edge: {
    use: 'Edge: all in one, to copy from or to try',
    print: (deployment) => asJson(chromiumPolicies('edge', deployment)),
  },
  firefox: {
    use: 'Firefox: policies.json',
    print: (deployment) => asJson(firefoxPolicies(deployment)),
  },
  google: {
    use: 'Google Admin console: policy for extensions',
    print: (deployment) => asJson(googlePolicy(deployment)),
  },
  intune: {
    use: 'Microsoft Intune: what to type, with the values ready',
    print: intuneInstructions,
    refuse: byNeither,
    note: onlyByScript,
  },
  jamf: { use: 'Jamf Pro: a schema for its form', print: (one) => asJson(jamfSchema(one)) },
  linux: { use: 'Linux: a script that puts each file in its place', print: linuxScript },
  mobileconfig: {
    use: 'macOS: a profile for any device management',
    print: mobileconfigOf,
    refuse: ({ settings }) => misfitsIn(settings, [IN_XML]),
  },
  registry: {
    use: 'Windows: a file for regedit',
    print: registryFile,
    encode: inUtf16,
    refuse: ({ settings }) => misfitsIn(settings, [IN_REGISTRY]),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const formatCalled = (name: FormatName): Format => FORMATS[name];
export const encoded = (name: FormatName, document: string): Buffer =>
  formatCalled(name).encode?.(document) ?? Buffer.from(document);
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
