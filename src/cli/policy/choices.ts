import type * as v from 'valibot';
import type { Setting } from '../../core/settings.ts';

/** The words that a setting, or each item of its list, is one of; absent where any text may stand. */
export function choicesOf(setting: Setting): readonly string[] | undefined {
  const schema: v.GenericSchema & { readonly options?: unknown } =
    setting.type === 'list' ? setting.item : setting.value;
  return Array.isArray(schema.options) ? schema.options.map(String) : undefined;
}
