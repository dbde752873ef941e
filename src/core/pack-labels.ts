/** Whether people can tell apart what they are offered: nothing is named as something beside it is. */
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { folded } from './wording/folded.ts';
import { type Language, LANGUAGES, type Text } from './words.ts';

interface Labelled {
  readonly id: string;
  readonly label: Text;
}

/** The answers to each question, and the roles, grants and kinds of device of the pack's own. */
export const checkLabels = ({ questions, vocabulary = {} }: RulePack): readonly Issue[] => [
  ...questions.flatMap(({ options }, at) => alike(`questions.${at}.options`, options)),
  ...Object.entries(vocabulary).flatMap(([kind, list]) => alike(`vocabulary.${kind}`, list)),
];

/** In any language: whoever reads in another may see no difference. Of two parts with one id, that is told. */
function alike(path: string, list: readonly Labelled[] = []): readonly Issue[] {
  return list.flatMap(({ id, label }, at) =>
    LANGUAGES.flatMap((language) => {
      const name = nameIn(label, language);
      const first = list
        .slice(0, at)
        .find((one) => one.id !== id && name !== '' && nameIn(one.label, language) === name);
      return first
        ? [
            issueAt(
              `${path}.${at}.label.${language}`,
              label[language],
              `another name than that of “${first.id}”`,
              'Rename one: people see the names alone.',
            ),
          ]
        : [];
    }),
  );
}

const nameIn = (label: Text, language: Language): string =>
  folded(label[language] ?? '')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
