/** Property lists, as macOS reads its profiles. */
import { type Element, element, textElement, xmlDocument } from './xml.ts';

export type PlistValue =
  | string
  | number
  | boolean
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue };

const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

export const plistOf = (value: PlistValue): string =>
  xmlDocument(element('plist', { version: '1.0' }, [elementOf(value)]), DOCTYPE);

function elementOf(value: PlistValue): Element {
  if (typeof value === 'string') return textElement('string', value);
  if (typeof value === 'number') return textElement('integer', `${value}`);
  if (typeof value === 'boolean') return element(`${value}`);
  if (isList(value)) return element('array', {}, value.map(elementOf));
  return element(
    'dict',
    {},
    Object.entries(value).flatMap(([key, inner]) => [textElement('key', key), elementOf(inner)]),
  );
}

const isList = (value: object): value is readonly PlistValue[] => Array.isArray(value);
