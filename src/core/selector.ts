/** What a site's entry may hold a field, and what is around it, against. */
import * as v from 'valibot';

/** Attributes in which stands what people write, or are shown to read. */
const OF_TEXT =
  /^(?:value|title|placeholder|alt|label|content|srcdoc|summary|aria-(?:label|description|placeholder|roledescription|valuetext|braillelabel|brailleroledescription)|data-.*(?:value|(?<!con)text|label|title|content|placeholder|description).*)$/i;

/** Whether an attribute has by its name what people write, or a text that is shown to them. */
export const isOfText = (attribute: string): boolean => OF_TEXT.test(attribute);

/** The attributes that a selector holds against something, in any form in which CSS takes them. */
const comparedIn = (selector: string): readonly string[] =>
  [...selector.matchAll(/\[\s*([\w-]+)\s*[~|^$*]?=/g)].map(([, name = '']) => name);

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
    (text) => !comparedIn(text).some(isOfText),
    'a selector by what the page is made of, not by a text or a value such as those of title, placeholder, value or aria-label',
  ),
  v.minLength(1, 'at least one character'),
  v.maxLength(200, 'at most 200 characters'),
);
