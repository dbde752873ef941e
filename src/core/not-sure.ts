/** Whether “not sure” is what it says: what a rule asks for, it takes as an answer, and never as a statement. */
import { type Doubt, isDoubtful } from './doubt.ts';
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { folded } from './wording/folded.ts';
import { type Language, LANGUAGES } from './words.ts';

/** What the label begins with, in the words of each language: the first is the one that is proposed. */
const NOT_SURE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Not sure',
    'I’m not sure',
    'I am not sure',
    'Unsure',
    'I don’t know',
    'I do not know',
    'Don’t know',
  ],
  da: [
    'Ved ikke',
    'Ved det ikke',
    'Jeg ved ikke',
    'Jeg ved det ikke',
    'Det ved jeg ikke',
    'Er i tvivl',
    'Jeg er i tvivl',
    'I tvivl',
    'Ikke sikker',
    'Jeg er ikke sikker',
    'Usikker',
  ],
  sv: [
    'Vet inte',
    'Vet ej',
    'Jag vet inte',
    'Det vet jag inte',
    'Inte säker',
    'Jag är inte säker',
    'Osäker',
    'Jag är osäker',
  ],
  nb: [
    'Usikker',
    'Vet ikke',
    'Jeg vet ikke',
    'Det vet jeg ikke',
    'Ikke sikker',
    'Jeg er ikke sikker',
    'Jeg er usikker',
    'Er i tvil',
    'I tvil',
  ],
  fi: ['En tiedä', 'En osaa sanoa', 'En ole varma', 'Epävarma', 'Olen epävarma'],
};

/** With any case, space and apostrophe, and in whole words: “Usikkerhed” is a subject. */
const begins = (said: string, words: string): boolean =>
  new RegExp(`^[\\s"“«(]*${words}(?!\\p{L})`, 'iu').test(folded(said));

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
        return said === undefined || known.some((words) => begins(said, words))
          ? []
          : [
              issueAt(
                `${path}.label.${language}`,
                said,
                `a label that says so, such as “${known[0]}”`,
                `Begin it with “${known[0]}”, and let another answer say the rest: whoever is not sure states nothing.`,
              ),
            ];
      });
    }),
  );
