/** What the tests in a file are called, read from its code: a comment is no test, and one that is skipped does not run. */
import { parseSync } from 'vite';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const TESTS: ReadonlySet<string> = new Set(['it', 'test']);
const GROUPS: ReadonlySet<string> = new Set(['describe', 'suite']);
/** With any other word behind a dot, such as `skip`, `todo` or `fails`, it is not sure to run and to pass. */
const RUNNING: ReadonlySet<string> = new Set(['each', 'for', 'concurrent', 'sequential']);

/**
 * The titles of all tests in the code of `file` that run. The words in the table of a `test.each` are parts of titles
 * too. @throws Error where the code cannot be read
 */
export function titlesOf(code: string, file: string): readonly string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0)
    throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  return titlesIn(program);
}

function titlesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(titlesIn);
  if (!isNode(value)) return [];
  const [root = '', ...words] = value['type'] === 'CallExpression' ? namesOf(value['callee']) : [];
  const isTest = TESTS.has(root);
  if (isTest || GROUPS.has(root)) {
    if (!words.every((word) => RUNNING.has(word))) return [];
    if (isTest) return titlesOfTest(value);
  }
  return Object.values(value).flatMap(titlesIn);
}

/** `test`, `each` of `test.each(rows)('title', run)`. */
function namesOf(callee: unknown): readonly string[] {
  if (!isNode(callee)) return [];
  if (callee['type'] === 'CallExpression') return namesOf(callee['callee']);
  if (callee['type'] === 'TaggedTemplateExpression') return namesOf(callee['tag']);
  if (callee['type'] === 'Identifier') return [String(callee['name'])];
  if (callee['type'] !== 'MemberExpression') return [];
  const { property } = callee;
  return [...namesOf(callee['object']), isNode(property) ? String(property['name']) : ''];
}

/** Without anything to run it is only a plan. */
function titlesOfTest({ callee, arguments: given }: Node): readonly string[] {
  const [title, ...run] = Array.isArray(given) ? (given as readonly unknown[]) : [];
  if (run.length === 0) return [];
  const table = isNode(callee) && callee['type'] === 'CallExpression' ? callee['arguments'] : [];
  return [...textsIn(title), ...textsIn(table)];
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isNode(value)) return [];
  if (value['type'] === 'Literal')
    return typeof value['value'] === 'string' ? [value['value']] : [];
  if (value['type'] === 'TemplateElement')
    return isNode(value['value']) ? [String(value['value']['cooked'])] : [];
  return Object.values(value).flatMap(textsIn);
}
