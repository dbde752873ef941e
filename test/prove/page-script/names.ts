/**
 * Every name that the script for pages may use, by what it is for. A list of what is allowed, not of what is not: whatever
 * could read a text, a key or a choice, change a page, ask somebody or wait has a name, and it is not here.
 */
export const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** The properties of anything. */
export const PROPERTIES: ReadonlySet<string> = new Set([
  // What JavaScript does with its own texts, lists and tables.
  ...words(`length startsWith endsWith indexOf slice split replace toLowerCase includes some every find filter forEach
    call prototype min
    push get set test entries search`),
  // The entry of the site, which came with the extension, and what is made of it: one small message.
  ...words(`site id begins hosts path query hash selector addresses fields media tenant surface activity
    how product form personal passing shared from keys digits letters name guid main`),
  // What the parts of the script tell one another.
  ...words('report stands through'),
  // The address of the page.
  ...words('location protocol hostname pathname href'),
  // That something happened, of which kind and where.
  ...words(`addEventListener capture passive once type isTrusted target currentTarget composedPath
    navigation navigationType prerendering navigator userActivation isActive`),
  // How long it runs, so that no flood of messages comes of a flood of events.
  'now',
  // Which element it is: whether it fits a selector, and what it stands in.
  ...words(`matches closest nodeType activeElement document top src contentDocument defaultView
    getElementsByTagName srcObject active paused`),
  // Which element was written in last, without keeping it.
  'deref',
  // Its own life, and its one message to the extension.
  ...words(`hasOwn armslength isOver isAgain browser chrome runtime sendMessage catch dom
    openOrClosedShadowRoot`),
]);

/** What is there in every page, and the entry of its site. */
export const GLOBALS: ReadonlySet<string> = new Set(
  words(
    `globalThis window location undefined Object Map RegExp Math performance Element WeakRef SITE`,
  ),
);

/** Properties that may be written to: those of what our own scripts share in a world of their own. */
export const WRITTEN: ReadonlySet<string> = new Set(words('armslength isOver'));

/** Ways of the language by which a name could come from somewhere else than the script itself. */
export const FORMS: ReadonlySet<string> = new Set(
  words(
    'ImportExpression ImportDeclaration WithStatement ForInStatement TaggedTemplateExpression MetaProperty',
  ),
);

/** What a script may use. */
export interface Names {
  readonly properties: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
  /** Absent: of anything that it has. */
  readonly written?: ReadonlySet<string>;
  /** Those that may not be there. */
  readonly forms: ReadonlySet<string>;
  /** In how many places a name may be looked up that is not written in the script. */
  readonly lookups: number;
  /** In how many places a text is put together out of others. */
  readonly joins: number;
  /** In how many places a name is read, of those that what people write or are shown has as well. Absent: not counted. */
  readonly reads?: ReadonlyMap<string, number>;
  /** In how many places a name may be used in a way that could be that of a window (`uses.ts`). Absent: in none. */
  readonly otherwise?: ReadonlyMap<string, number>;
  /** Texts with a bracket or a colon that are no selectors. */
  readonly texts?: ReadonlySet<string>;
}

export const IN_PAGES: Names = {
  properties: PROPERTIES,
  globals: GLOBALS,
  written: WRITTEN,
  forms: FORMS,
  lookups: 0,
  joins: 18,
  // Of the address of the page, as a link has one too, and of how an account in it is written; `name` is only ever a key of
  // a table.
  reads: new Map([
    ['name', 0],
    ['search', 4],
    ['hash', 3],
    ['form', 2],
    ['href', 2],
    ['protocol', 1],
    ['hostname', 3],
    ['pathname', 3],
  ]),
  // Pieces of the regular expression that is made of a path; how an address begins, and how an account in it is written.
  texts: new Set(['[a-zA-Z]', '[^/]', ':', 'https:', '":']),
};
