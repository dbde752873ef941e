/** The texts of the template for Group Policy, in one language. */
import { type Setting, type SettingName, SETTINGS } from '../../core/settings.ts';
import { EXAMPLE_SETTINGS } from '../../core/example-settings.ts';
import { settingWordsIn } from '../../core/wording/settings/settings.ts';
import { categoryOf, choiceId, EVERYTHING, partOf, policyOf, REVISION, SCHEMA } from './admx.ts';
import { choicesOf } from './choices.ts';
import { type Browser, BROWSER_NAMES, type Deployment } from './deployment.ts';
import { templateWordsIn, type TemplateWords } from './words/words.ts';
import { type Element, element, textElement, xmlDocument } from './xml.ts';

const ALL = Object.entries(SETTINGS) as readonly (readonly [SettingName, Setting])[];

export function admlOf(deployment: Deployment): string {
  const words = templateWordsIn(deployment.language);
  return xmlDocument(
    element(
      'policyDefinitionResources',
      { xmlns: SCHEMA, revision: REVISION, schemaVersion: '1.0' },
      [
        textElement('displayName', 'Armslength'),
        textElement('description', words.description),
        element('resources', {}, [
          element('stringTable', {}, [
            ...fixedStrings(words, deployment),
            ...ALL.flatMap(([name, setting]) => stringsFor(name, setting, words, deployment)),
          ]),
          element(
            'presentationTable',
            {},
            deployment.browsers.flatMap((browser) =>
              ALL.map(([name, setting]) => presentationOf(browser, name, setting, deployment)),
            ),
          ),
        ]),
      ],
    ),
  );
}

const string = (id: string, text: string): Element => element('string', { id }, text);

const fixedStrings = (words: TemplateWords, deployment: Deployment): readonly Element[] => [
  string('Supported', words.supported),
  string('Armslength', 'Armslength'),
  ...deployment.browsers.map((browser) => string(categoryOf(browser), BROWSER_NAMES[browser])),
  string(EVERYTHING, words.everything.title),
  string(`${EVERYTHING}_Explain`, [words.everything.meaning, ...valuesIn(deployment)].join('\n')),
];

/** One setting a line, as JSON, so that a value that is empty or has a line end is still seen for what it is. */
const valuesIn = ({ filled, settings }: Deployment): readonly string[] =>
  filled
    ? ['', ...Object.entries(settings).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)]
    : [];

function stringsFor(
  name: SettingName,
  setting: Setting,
  words: TemplateWords,
  { language }: Deployment,
): readonly Element[] {
  const { title, meaning } = settingWordsIn(language)[name];
  const example: unknown = EXAMPLE_SETTINGS[name];
  const shown = Array.isArray(example) ? example.map(String) : [String(example)];
  const explained = [
    meaning,
    '',
    words.key(name),
    ...(setting.type === 'list' ? [words.list] : []),
    ...shown.filter((text) => text !== '').map(words.example),
    words.unset,
  ];
  return [
    string(name, title),
    string(`${name}_Explain`, explained.join('\n')),
    // As they are typed everywhere else, so that an administrator finds them again in the documentation.
    ...(choicesIn(setting) ?? []).map((choice) => string(choiceId(name, choice), choice)),
  ];
}

/** Of a setting that has one value: a list is typed, whatever its items may be. */
const choicesIn = (setting: Setting) => (setting.type === 'list' ? undefined : choicesOf(setting));

const presentationOf = (
  browser: Browser,
  name: SettingName,
  setting: Setting,
  deployment: Deployment,
): Element =>
  element('presentation', { id: policyOf(browser, name) }, [
    partIn(partOf(browser, name), name, setting, deployment),
  ]);

function partIn(
  refId: string,
  name: SettingName,
  setting: Setting,
  { language }: Deployment,
): Element {
  const { title } = settingWordsIn(language)[name];
  if (setting.type === 'list') return element('listBox', { refId }, title);
  if (setting.type === 'integer')
    return element(
      'decimalTextBox',
      { refId, defaultValue: String(EXAMPLE_SETTINGS[name]) },
      title,
    );
  return choicesOf(setting)
    ? element('dropdownList', { refId, defaultItem: '0' }, title)
    : element('textBox', { refId }, [textElement('label', title)]);
}
