/**
 * The design system's styles are made for every page that anybody may make with it: a third of them are colours and sizes
 * that no page of ours asks for, and the popup shows later by each rule that is read. What is for a class stays: whether
 * something has it cannot be told from its name alone.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ChildNode, type Container, parse, type Root } from 'postcss';
import { PROJECT } from './project.ts';

const PAGES = ['popup', 'log', 'welcome'].map((page) => `extension/${page}/index.html`);

/** What a page chooses among: it says so in its HTML or in a script. */
const CHOICE = /\[data-(?:color|color-scheme|typography)=["']?([\w-]+)["']?\]/g;
const QUOTED = /["'`]([\w-]+)["'`]/g;
const VARIABLE = /--[\w-]+/g;

interface Output {
  readonly fileName: string;
  readonly code?: string;
  source?: string | Uint8Array;
}

/** Takes out of the pages' styles what is for a choice that no page makes, and variables that nothing takes. */
export const LEAN_STYLES = {
  name: 'lean-styles',
  generateBundle(_: unknown, bundle: Readonly<Record<string, Output>>): void {
    const outputs = Object.values(bundle);
    const pages = PAGES.map((page) => readFileSync(path.join(PROJECT, page), 'utf8'));
    const users = [...pages, ...outputs.flatMap(({ code = [] }) => code)].join('\n');
    for (const output of outputs)
      if (output.fileName.endsWith('.css')) output.source = lean(textOf(output), users);
  },
};

function lean(styles: string, users: string): string {
  const root = parse(styles);
  const chosen = new Set(Array.from(users.matchAll(QUOTED), ([, word]) => word));
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) =>
      // In brackets it may be one of several, or what must not be.
      Array.from(withoutBrackets(selector).matchAll(CHOICE)).every(([, word]) => chosen.has(word)),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  while (dropVariables(root, users));
  root.walk(dropEmpty);
  return root.toString();
}

function withoutBrackets(selector: string): string {
  const without = selector.replaceAll(/\([^()]*\)/g, '');
  return without === selector ? selector : withoutBrackets(without);
}

/** Whether there were any: what only they took is taken by nothing then. */
function dropVariables(root: Root, users: string): boolean {
  const taken = new Set(users.match(VARIABLE));
  const take = (text: string) => text.match(VARIABLE)?.forEach((name) => taken.add(name));
  root.walkDecls(({ value }) => take(value));
  root.walkAtRules(({ params }) => take(params));
  let dropped = false;
  root.walkDecls(/^--/, (variable) => {
    if (taken.has(variable.prop)) return;
    variable.remove();
    dropped = true;
  });
  return dropped;
}

/** And what is empty by that. A statement such as `@layer a, b;` has nothing in it from the start. */
function dropEmpty(node: ChildNode): void {
  const { parent } = node as { readonly parent?: Container };
  if ('nodes' in node && node.nodes?.length === 0) node.remove();
  else return;
  if (parent && parent.type !== 'root') dropEmpty(parent as ChildNode);
}

const textOf = ({ source = '' }: Output): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);
