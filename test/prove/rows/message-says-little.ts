import { readSites } from '../../../src/cli/rules.ts';
import { ACTIVITIES, SURFACES } from '../../../src/core/words.ts';
import { type ChromiumSession, LONG_SESSION, sessionInChromium } from '../live/in-chromium.ts';
import { VISITED } from '../live/session.ts';
import { counted, type Row } from '../row.ts';

const oneOf = (words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`);

/** What a message may have, and what its value looks like: a word of ours, or `product:account` as the address has it. */
const PARTS: Readonly<Record<string, RegExp>> = {
  site: oneOf(readSites().map(({ id }) => id)),
  surface: oneOf(SURFACES),
  activity: oneOf(ACTIVITIES),
  how: oneOf(['address', 'itself', 'focus', 'media']),
  tenant: /^(?:personal|unknown|[a-z0-9-]+:[a-z0-9.-]+)$/,
};
/** Where no entry recognises anything. */
const NO_SITE = 'www.example.org';

export const messageSaysLittle: Row = {
  id: 'message-says-little',
  says: 'What leaves a page, to the extension itself alone, is which service and which kind of place it is, what kind of act, whose account if the address has it, and how it was seen; and nothing where no entry recognises anything.',
  claimedIn: ['docs/privacy.md'],
  how: 'Every message of the long session in a real Chromium, as the extension gets it, part by part; each word in it is one of a list. The same place is not told twice in a row by one document, however much is written there.',
  run: LONG_SESSION,
  needsBrowser: true,
  prove: async (subject, size) => {
    const { messages } = await sessionInChromium(subject, size);
    const spoken = new Set(messages.map(({ url }) => new URL(url).hostname));
    const found: string[] = messages.flatMap(({ says, url }) => [
      ...strayParts(says).map((part) => `from ${url}: ${part}`),
      ...(new URL(url).hostname === NO_SITE ? [`${url} is no site, and a message came`] : []),
    ]);
    found.push(...repeatedIn(messages));
    const silent = VISITED.filter((host) => host !== NO_SITE && !spoken.has(host));
    return {
      figure: `${counted(messages.length, 'message')} from ${counted(spoken.size, 'host')}, ${found.length} with anything else in them or told again.`,
      found: [...found, ...(silent.length > 0 ? [`nothing came from ${silent.join(', ')}`] : [])],
    };
  },
};

/** How it was seen may differ while the place is the same. */
function repeatedIn(messages: ChromiumSession['messages']): readonly string[] {
  const last = new Map<string | undefined, string>();
  return messages.flatMap(({ says, url, document }) => {
    const place = JSON.stringify(says, (key, value: unknown) =>
      key === 'how' ? undefined : value,
    );
    const isRepeated = last.get(document) === place;
    last.set(document, place);
    return isRepeated ? [`${url} told the same place twice in a row`] : [];
  });
}

function strayParts(says: unknown): readonly string[] {
  if (says === null) return [];
  if (typeof says !== 'object') return [JSON.stringify(says)];
  return Object.entries(says)
    .filter(([part, value]) => !PARTS[part]?.test(String(value)))
    .map(([part, value]) => `${part} is ${JSON.stringify(value)}`);
}
