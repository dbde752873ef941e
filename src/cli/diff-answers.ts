/** After which answers something holds, in words. */
import type { Answers } from '../core/answers.ts';
import type { Question, RulePack } from '../core/pack-schema.ts';
import { either } from './diff-aspects.ts';
import { listed } from './print/printing.ts';

/** `box`: every combination of the answers in it. `packs`: the new one last. */
export function answersInWords(box: readonly Answers[], packs: readonly RulePack[]): string {
  const asked = [...new Set(box.flatMap((answers) => Object.keys(answers)))];
  const told = asked.map((id) => {
    const chosen = new Set(box.map((answers) => answers[id]));
    return { isOpen: chosen.delete(undefined), ...toldOf(id, [...chosen], packs) };
  });
  const given = told.filter(({ isOpen }) => !isOpen).map(({ words }) => words);
  const open = told.filter(({ isOpen }) => isOpen);
  const whatever = open.filter(({ isAll }) => isAll).map(({ words }) => words);
  const some = open.filter(({ isAll }) => !isAll).map(({ words }) => words);
  const parts = [
    ...(given.length > 0 ? [`after ${listed(given, 'conjunction', 'en')}`] : []),
    ...(some.length > 0
      ? [`${given.length > 0 ? 'also with' : 'before any answer and after'} ${either(some)}`]
      : []),
    ...whatever,
  ];
  return parts.join(', ');
}

/** Answers to one question. Those that go without saying are told as `whatever`. */
function toldOf(
  id: string,
  chosen: readonly (string | undefined)[],
  packs: readonly RulePack[],
): { readonly words: string; readonly isAll: boolean } {
  const questions = packs.flatMap((pack) => pack.questions.filter((one) => one.id === id));
  const text = `“${questions.at(-1)?.text.en ?? id}”`;
  const options = questions.flatMap((question) => question.options);
  const isAll = options.every((option) => chosen.includes(option.id));
  const label = (one: string | undefined) => `“${optionIn(options, one)?.label.en ?? one}”`;
  return isAll
    ? { isAll, words: `whatever is answered to ${text}` }
    : { isAll, words: `${either(chosen.map(label))} to ${text}` };
}

const optionIn = (options: Question['options'], id: string | undefined) =>
  options.findLast((option) => option.id === id);
