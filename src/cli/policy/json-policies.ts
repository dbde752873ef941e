/** Policies that are JSON: files for browsers, and what Google's console takes. */
import { type Deployment, extensionSettingsIn } from './deployment.ts';

/** A file for `policies/managed/` of Chromium, Chrome or Edge. */
export const chromiumPolicies = (browser: 'chrome' | 'edge', deployment: Deployment): object => {
  const id = deployment.ids[browser];
  return {
    ...extensionSettingsIn(browser, deployment),
    '3rdparty': { extensions: { [id]: deployment.settings } },
  };
};

/** Firefox's `policies.json`. */
export const firefoxPolicies = (deployment: Deployment): object => {
  const id = deployment.ids.firefox;
  return {
    policies: {
      ...extensionSettingsIn('firefox', deployment),
      '3rdparty': { Extensions: { [id]: deployment.settings } },
    },
  };
};

/** For the box “Policy for extensions” of the Google Admin console, which wants each value wrapped. */
export const googlePolicy = ({ settings }: Deployment): object =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, { Value: value }]));

export const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
