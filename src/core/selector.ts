/** What a site's entry may hold a field, and what is around it, against. */
import * as v from 'valibot';

/**
 * The attributes that an entry may go by: how a page is built, never what somebody writes, or is shown to read. A list of
 * what is allowed, since a page may give any other name to a copy of a text.
 */
export const ATTRIBUTES: readonly string[] = [
  // What an element is for, and what may be written in it.
  'role',
  'type',
  'contenteditable',
  'aria-multiline',
  'enterkeyhint',
  // What a form calls a field, and how it is sent.
  'name',
  'method',
  // Which kinds of files an input takes, and whether several.
  'accept',
  'multiple',
  // As a class by its whole name is, where services put a number behind it.
  'class',
  // By which the makers of a service find its parts again in their own tests.
  'data-testid',
  'data-test-id',
  'data-e2e',
  // The parts of Facebook’s pages, and of those of WhatsApp.
  'data-pagelet',
  'data-tab',
  // By which an editor marks its box, whatever is in it.
  'data-lexical-editor',
  'data-slate-editor',
];

/** The attributes that a selector goes by, in any form in which the schema takes them. */
const attributesIn = (selector: string): readonly string[] =>
  [...selector.replaceAll(/"[^"]*"/g, '').matchAll(/\[([\w-]*)/g)].map(([, name = '']) => name);

const TAG = String.raw`[a-z][\w-]*`;
/** Of a class or an id: a browser takes none that begins with a digit. */
const NAME = String.raw`-?[a-zA-Z_][\w-]*`;
/** No sign of control: a line that ends within quotes is no selector any more. */
const TEXT = String.raw`"[^"\\<>\u0000-\u001f\u007f-\u009f]*"`;
const PART = `(?:[#.]${NAME}|\\[[a-z][a-z0-9-]*(?:[~|^$*]?=${TEXT})?\\])`;
const ELEMENT = String.raw`(?:(?:${TAG}|\*)${PART}*|${PART}+)`;

/**
 * Tag, id, class, attribute, descendant and child: nothing that could match by text, and nothing that runs long. Nothing
 * either that a browser would not take for a selector: it would throw at each event, before any other entry is tried.
 */
export const selector = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${ELEMENT}(?: (?:> )?${ELEMENT})*$`),
    'a CSS selector of tags, ids, classes and attributes, such as form[role="search"] textarea',
  ),
  v.check(
    (text) => attributesIn(text).every((name) => ATTRIBUTES.includes(name)),
    `a selector by what the page is made of, and by no attributes but ${ATTRIBUTES.join(', ')}`,
  ),
  v.minLength(1, 'at least one character'),
  v.maxLength(200, 'at most 200 characters'),
);
