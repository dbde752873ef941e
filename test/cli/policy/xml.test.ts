import fc from 'fast-check';
import { parse as parsePlist } from 'plist';
import { expect, test } from 'vitest';
import { plistOf, type PlistValue } from '../../../src/cli/policy/plist.ts';
import { element, isWritable, textElement, xmlDocument } from '../../../src/cli/policy/xml.ts';
import { allNamed, attribute, parseXml } from './xml-tree.ts';

const aText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('', ' ', '\n', '\t a \r\n', ']]>', '<!--', '&amp;', '\u0085', '\u2028', "'"),
  )
  .filter(isWritable);

test('a text comes back as it was written, in an element and in an attribute', () => {
  fc.assert(
    fc.property(aText, aText, (inside, beside) => {
      const document = xmlDocument(element('a', {}, [element('b', { c: beside }, inside)]));
      const [b] = allNamed(parseXml(document), 'b');
      expect(b?.text).toBe(inside);
      expect(attribute(b, 'c')).toBe(beside);
    }),
  );
});

test('a property list comes back as it was written', () => {
  const { value } = fc.letrec<{ value: PlistValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      aText,
      fc.boolean(),
      fc.integer(),
      fc.array(tie('value'), { maxLength: 3 }),
      // The reader refuses a key that would change what it makes; no setting is called that.
      fc.dictionary(
        aText.filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 3, noNullPrototype: true },
      ),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      expect(parsePlist(plistOf(one))).toEqual(one);
    }),
  );
});

test.each(['\0', 'a\u0001', '\u001f', '\ufffe', '\uffff', '\ud800', 'a\udc00'])(
  'XML has no way to write %j',
  (text) => {
    expect(isWritable(text)).toBe(false);
  },
);

test('a parser refuses what has no way: the check is no idle one', () => {
  expect(() => parseXml(xmlDocument(textElement('a', '\u0001')))).toThrow();
});
