/** A schema from which Jamf Pro draws a form. Filled in, the values are its defaults. */
import { type Setting, type SettingName, SETTINGS } from '../../core/settings.ts';
import { settingWordsIn } from '../../core/wording/settings/settings.ts';
import { choicesOf } from './choices.ts';
import { BROWSER_NAMES, type Deployment } from './deployment.ts';
import { settingsDomain } from './mobileconfig.ts';

export function jamfSchema(deployment: Deployment): object {
  const domains = deployment.browsers.flatMap((browser) =>
    browser === 'firefox'
      ? []
      : [`${settingsDomain(browser, deployment)} (${BROWSER_NAMES[browser]})`],
  );
  return {
    title: 'Armslength',
    description: domains.join(', '),
    properties: Object.fromEntries(
      Object.entries(SETTINGS).map(([name, setting], at) => [
        name,
        propertyOf(name as SettingName, setting, at, deployment),
      ]),
    ),
  };
}

function propertyOf(
  name: SettingName,
  setting: Setting,
  at: number,
  { settings, filled, language }: Deployment,
): object {
  const { title, meaning } = settingWordsIn(language)[name];
  const choices = choicesOf(setting);
  const allowed = choices && { enum: choices };
  return {
    title,
    description: meaning,
    // Jamf draws the form in this order; steps of five leave room to put something between.
    property_order: (at + 1) * 5,
    ...(setting.type === 'list'
      ? { type: 'array', items: { type: 'string', ...allowed } }
      : { type: setting.type, ...allowed }),
    ...(setting.type === 'integer' && { minimum: setting.least, maximum: setting.most }),
    ...(filled && settings[name] !== undefined && { default: settings[name] }),
  };
}
