/** Many issues that have one cause, as one. */
import { type Issue, quote } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';

/** So many are told one by one. */
const FEW = 3;

/** Issues of a pack as its author reads them: what has one cause is told once, with a count and the first few. */
export const gather = (issues: readonly Issue[], pack: RulePack): readonly Issue[] =>
  ofOneBase(ofOneRule(issues, pack));

/** Where in what is inherited an issue is: `atHome` writes it behind what was expected. */
const INHERITED = / \(([^()]*), in “([^”]*)” of the inherited (\w+)\)$/;

function ofOneBase(issues: readonly Issue[]): readonly Issue[] {
  const keyOf = (issue: Issue) =>
    INHERITED.test(issue.expected)
      ? JSON.stringify([issue.path, issue.found, issue.expected.replace(INHERITED, ''), issue.mend])
      : undefined;
  return together(issues, keyOf, ([first, ...more]) => {
    const expected = first.expected.replace(INHERITED, '');
    const places = [first, ...more]
      .slice(0, FEW)
      .map((one) => one.expected.replace(INHERITED, '|$1 in “$2” of $3').split('|').at(-1));
    const count = more.length + 1;
    return {
      ...first,
      expected: `${expected}, in ${count} inherited places: ${places.join(', ')} …`,
    };
  });
}

const HIDING = /, which “([^”]*)” above it always does first$/;

/** A rule that hides many: what becomes of their cases is the same mistake. */
function ofOneRule(issues: readonly Issue[], { rules, cases }: RulePack): readonly Issue[] {
  const hiding = ({ expected }: Issue) => HIDING.exec(expected)?.[1];
  const counts = Map.groupBy(issues, hiding);
  const isMany = (id: string | undefined) =>
    id !== undefined && (counts.get(id)?.length ?? 0) > FEW && rules.some((one) => one.id === id);
  const taken = cases.flatMap((_, at) =>
    issues.some(({ path, found }) => {
      const [, id] = /^"(.*): [a-z-]+"$/.exec(found) ?? [];
      return path === `cases.${at}.expect` && isMany(id);
    })
      ? [`cases.${at}.`]
      : [],
  );
  const left = issues.filter(({ path }) => !taken.some((place) => path.startsWith(place)));
  const keyOf = (issue: Issue) => (isMany(hiding(issue)) ? hiding(issue) : undefined);
  return together(left, keyOf, (hidden) => {
    const id = hiding(hidden[0]);
    const first = hidden.slice(0, FEW).map(({ found }) => found.replaceAll('"', ''));
    return {
      path: `rules.${rules.findIndex((one) => one.id === id)}`,
      found: quote(id),
      expected: `a rule that leaves something to those below it: it hides ${hidden.length} of them, ${first.join(', ')} …`,
      mend: 'Narrow it, or move it down.',
    };
  });
}

/** Those with one key as one where the first of them is, if they are many. */
function together(
  issues: readonly Issue[],
  keyOf: (issue: Issue) => string | undefined,
  join: (group: readonly [Issue, ...Issue[]]) => Issue,
): readonly Issue[] {
  const groups = Map.groupBy(issues, keyOf);
  return issues.flatMap((issue) => {
    const key = keyOf(issue);
    const [first, ...more] = (key !== undefined && groups.get(key)) || [];
    if (!first || more.length < FEW) return [issue];
    return issue === first ? [join([first, ...more])] : [];
  });
}
