import type { Answers } from '../core/classify.ts';
import type { RulePack } from '../core/pack-schema.ts';
import type { Policy } from '../core/policy.ts';
import { DEVICE_KINDS, GRANTS, ROLES } from '../core/words.ts';
import { MOST_LETTERS_OF_AN_ID, nearest } from './near.ts';

/** Roles, grants, questions and answers that no pack knows: nothing would come of them, and nothing would tell. */
export function unknownWords(
  { role, grant, deviceKind }: Policy,
  answers: Answers,
  packs: readonly RulePack[],
): readonly string[] {
  const own = (kind: 'roles' | 'grants' | 'devices') =>
    packs.flatMap(({ vocabulary }) => (vocabulary?.[kind] ?? []).map(({ id }) => id));
  const questions = packs.flatMap((pack) => pack.questions);
  const told = (name: string, word: string | undefined, known: readonly string[]) =>
    word === undefined || known.includes(word) ? [] : [lineOn(name, word, known)];
  return [
    ...told('role', role, [...ROLES, ...own('roles')]),
    ...told('grant', grant, [...GRANTS, ...own('grants')]),
    ...told('device', deviceKind, [...DEVICE_KINDS, ...own('devices')]),
    ...Object.entries(answers).flatMap(([id, answer]) => {
      const asked = questions.filter((question) => question.id === id);
      const options = asked.flatMap((question) => question.options.map((option) => option.id));
      return asked.length === 0
        ? told(
            'question',
            id,
            questions.map((question) => question.id),
          )
        : told(`answer to “${id}”`, answer, options);
    }),
  ];
}

function lineOn(name: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known, MOST_LETTERS_OF_AN_ID);
  const all = [...new Set(known)].join(', ');
  return `No pack here knows the ${name} “${word}”.${meant === undefined ? ` Known: ${all || 'none'}.` : ` Did you mean “${meant}”?`}`;
}
