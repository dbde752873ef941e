/**
 * The template for Group Policy: what can be set, and which registry value each is. Its texts are in the ADML file of each
 * language. Filled in, it has one more policy for each browser, which sets all the values at once.
 */
import { type Setting, type SettingName, SETTINGS } from '../../core/settings.ts';
import { choicesOf } from './choices.ts';
import { type Browser, type Deployment } from './deployment.ts';
import { LONGEST_BOX, longestIn } from './limits.ts';
import { type RegistryKey, settingsKeys, settingsPath } from './registry-keys.ts';
import { type Element, element, textElement, xmlDocument } from './xml.ts';

export const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
/** Of the template and of its texts: Group Policy takes the two only together. */
export const REVISION = '1.0';

const PREFIX: Readonly<Record<Browser, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
};

export const categoryOf = (browser: Browser): string => `Armslength${PREFIX[browser]}`;
/** The name of a policy, and of its part in the dialog. */
export const policyOf = (browser: Browser, name: string): string => `${PREFIX[browser]}_${name}`;
export const partOf = (browser: Browser, name: string): string => `${policyOf(browser, name)}_Part`;
/** The policy that sets everything: no setting has this name. */
export const EVERYTHING = 'everything';
/** Of one word of a setting that knows only some. */
export const choiceId = (name: string, choice: string): string => `${name}_${choice}`;

const named = (id: string): string => `$(string.${id})`;

export const admxOf = (deployment: Deployment): string =>
  xmlDocument(
    element('policyDefinitions', { xmlns: SCHEMA, revision: REVISION, schemaVersion: '1.0' }, [
      element('policyNamespaces', {}, [
        element('target', { prefix: 'armslength', namespace: 'Armslength.Policies' }),
        element('using', { prefix: 'windows', namespace: 'Microsoft.Policies.Windows' }),
      ]),
      element('resources', { minRequiredRevision: REVISION }),
      element('supportedOn', {}, [
        element('definitions', {}, [
          element('definition', { name: 'Supported', displayName: named('Supported') }),
        ]),
      ]),
      element('categories', {}, [
        element('category', { name: 'Armslength', displayName: named('Armslength') }),
        ...deployment.browsers.map((browser) =>
          element(
            'category',
            { name: categoryOf(browser), displayName: named(categoryOf(browser)) },
            [element('parentCategory', { ref: 'Armslength' })],
          ),
        ),
      ]),
      element(
        'policies',
        {},
        deployment.browsers.flatMap((browser) => policiesIn(browser, deployment)),
      ),
    ]),
  );

const policiesIn = (browser: Browser, deployment: Deployment): readonly Element[] => [
  ...(deployment.filled ? [everythingIn(browser, deployment)] : []),
  ...Object.entries(SETTINGS).map(([name, setting]) =>
    policyFor(browser, name as SettingName, setting, deployment),
  ),
];

function policyFor(
  browser: Browser,
  name: SettingName,
  setting: Setting,
  { ids }: Deployment,
): Element {
  const key = settingsPath(browser, ids[browser]);
  return policy(browser, name, {
    key: setting.type === 'list' ? `${key}\\${name}` : key,
    presentation: `$(presentation.${policyOf(browser, name)})`,
    content: element('elements', {}, [partFor(browser, name, setting, key)]),
  });
}

function partFor(browser: Browser, name: SettingName, setting: Setting, key: string): Element {
  const id = partOf(browser, name);
  if (setting.type === 'list')
    return element('list', { id, key: `${key}\\${name}`, valuePrefix: '' });
  if (setting.type === 'integer')
    return element('decimal', {
      id,
      valueName: name,
      required: 'true',
      minValue: `${setting.least}`,
      maxValue: `${setting.most}`,
    });
  const choices = choicesOf(setting);
  if (!choices) {
    const maxLength = `${Math.min(longestIn(setting.value) ?? LONGEST_BOX, LONGEST_BOX)}`;
    return element('text', { id, valueName: name, required: 'true', maxLength });
  }
  const items = choices.map((choice) =>
    element('item', { displayName: named(choiceId(name, choice)) }, [
      element('value', {}, [textElement('string', choice)]),
    ]),
  );
  return element('enum', { id, valueName: name, required: 'true' }, items);
}

const everythingIn = (browser: Browser, deployment: Deployment): Element =>
  policy(browser, EVERYTHING, {
    key: settingsPath(browser, deployment.ids[browser]),
    content: element('enabledList', {}, settingsKeys(browser, deployment).flatMap(itemsOf)),
  });

const itemsOf = ({ path, values }: RegistryKey): readonly Element[] =>
  values.map(([valueName, value]) =>
    element('item', { key: path, valueName }, [
      element('value', {}, [
        typeof value === 'number'
          ? element('decimal', { value: `${value}` })
          : textElement('string', String(value)),
      ]),
    ]),
  );

interface Parts {
  readonly key: string;
  readonly presentation?: string;
  readonly content: Element;
}

const policy = (browser: Browser, name: string, { key, presentation, content }: Parts): Element =>
  element(
    'policy',
    {
      name: policyOf(browser, name),
      class: 'Both',
      displayName: named(name),
      explainText: named(`${name}_Explain`),
      ...(presentation !== undefined && { presentation }),
      key,
    },
    [
      element('parentCategory', { ref: categoryOf(browser) }),
      element('supportedOn', { ref: 'Supported' }),
      content,
    ],
  );
