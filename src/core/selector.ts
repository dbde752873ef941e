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

/** Tag, id, class, attribute, descendant and child: nothing that could match by text, and nothing that runs long. */
export const selector = v.pipe(
  v.string(),
  v.regex(
    /^(?:[a-z][\w-]*|\*)?(?:[#.][\w-]+|\[[a-z][a-z0-9-]*(?:[~|^$*]?="[^"\\<>]*")?\])*(?:(?: > | )(?:[a-z][\w-]*|\*)?(?:[#.][\w-]+|\[[a-z][a-z0-9-]*(?:[~|^$*]?="[^"\\<>]*")?\])*)*$/,
    'a CSS selector of tags, ids, classes and attributes, such as form[role="search"] textarea',
  ),
  v.check(
    (text) => !comparedIn(text).some(isOfText),
    'a selector by what the page is made of, not by a text or a value such as those of title, placeholder, value or aria-label',
  ),
  v.minLength(1, 'at least one character'),
  v.maxLength(200, 'at most 200 characters'),
);
