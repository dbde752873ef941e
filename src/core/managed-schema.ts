/** What the browser is told of the settings, for consoles that show it. */
import { SETTINGS } from './settings.ts';
import { settings } from './wording/settings/en.ts';

/**
 * The managed schema: types only, since a browser drops what breaks a stricter one without a word. How long a list may be
 * is checked by us, who take the first items and say so.
 */
export function managedSchema(): object {
  const properties = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, { type }]) => [
      name,
      {
        description: settings[name as keyof typeof SETTINGS].meaning,
        ...(type === 'list' ? { type: 'array', items: { type: 'string' } } : { type }),
      },
    ]),
  );
  return { type: 'object', properties };
}
