/** XML as a tree, by a parser that refuses whatever is not well-formed. */
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Of itself and all below it. */
  readonly text: string;
}

interface Growing extends XmlNode {
  readonly children: Growing[];
  text: string;
}

/** @throws Error at the first mistake */
export function parseXml(text: string): XmlNode {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Growing = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (part) => {
    for (const node of open) node.text += part;
  });
  parser.write(text).close();
  return top;
}

/** Every element of this name below a node, in the order of the document. */
export const allNamed = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allNamed(child, name),
  ]);

export const attribute = (node: XmlNode | undefined, name: string): string =>
  node?.attributes[name] ?? '';
