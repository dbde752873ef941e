/** Whether the answers to a question, which are offered as they stand, stand in another order. */
import { listed } from './print/printing.ts';

interface Option {
  readonly id: string;
  readonly label: { readonly en: string };
}

/** The order of now, or `null`. Of answers that are new or gone, that is told by itself. `old` and `renewed`: any part of a pack. */
export function orderOf(old: object, renewed: object): string | null {
  const [was, is] = [optionsIn(old), optionsIn(renewed)];
  const kept = (own: readonly Option[], other: readonly Option[]) =>
    own.map(({ id }) => id).filter((id) => other.some((one) => one.id === id));
  if (kept(was, is).join() === kept(is, was).join()) return null;
  const labels = is.map(({ label }) => `“${label.en}”`);
  return `are offered in another order: ${listed(labels, 'conjunction', 'en')}`;
}

const optionsIn = (part: object): readonly Option[] =>
  'options' in part ? (part.options as readonly Option[]) : [];
