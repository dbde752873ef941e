/** Whether “not sure” is what it says: what a rule asks for, it takes as an answer, and never as a statement. */
import { type Doubt, isDoubtful } from './doubt.ts';
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { type Language, LANGUAGES } from './words.ts';

/** What the label begins with, in the words of each language. */
const NOT_SURE: Readonly<Record<Language, readonly string[]>> = {
  en: ['Not sure'],
  da: ['Ved ikke'],
  sv: ['Vet inte'],
  nb: ['Usikker', 'Vet ikke'],
  fi: ['En tiedä'],
};

/** An issue for each label of an answer with the id `not-sure` that says something else. What is in `doubts` is left out. */
export const checkNotSure = (
  { questions }: Pick<RulePack, 'questions'>,
  doubts: readonly Doubt[] = [],
): readonly Issue[] =>
  questions.flatMap(({ options }, at) =>
    options.flatMap(({ id, label }, place) => {
      const path = `questions.${at}.options.${place}`;
      if (id !== 'not-sure' || isDoubtful(doubts, `${path}.id`)) return [];
      return LANGUAGES.flatMap((language) => {
        const said = label[language];
        const known = NOT_SURE[language];
        return said === undefined || known.some((words) => said.startsWith(words))
          ? []
          : [
              issueAt(
                `${path}.label.${language}`,
                said,
                `a label that begins with “${known.join('” or “')}”`,
                'Say so, or give the answer another id: whoever is not sure states nothing.',
              ),
            ];
      });
    }),
  );
