// @vitest-environment happy-dom
/** Whosever name is put in, the popup is the same but for that name: its words, their order, and what can be pressed. */
import { afterEach, describe, expect, test } from 'vitest';
import { declare } from '../../src/core/declare.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { remind } from '../../src/core/remind.ts';
import type { Language } from '../../src/core/words.ts';
import { Popup, type PopupSeen } from '../../src/ui/popup/Popup.tsx';
import { dress } from '../../src/ui/popup/state.ts';
import { Why } from '../../src/ui/popup/Why.tsx';
import { namesFor } from '../prove/names-of-councils.ts';
import { clear, show } from './page.tsx';
import { IDLE_ACTIONS, NOW } from './reminders.ts';
import { packs, speakingIn } from './shipped.ts';

afterEach(clear);

function reminderOf(
  pack: RulePack,
  found: ReturnType<typeof speakingIn>,
  language: Language,
  name: string,
) {
  const reminder =
    found &&
    remind(found.place, 'Service', {
      policy: { ...found.policy, municipality: name, contactName: name },
      situation: found.situation,
      packs: [pack],
      language,
    });
  if (!reminder) throw new Error(`No rule of ${pack.id} speaks at the places of this test.`);
  return reminder;
}

/** The page as the browser has it, with `…` for the name. */
async function markupOf(seen: Partial<PopupSeen>, language: Language, name: string) {
  const props = { ...IDLE_ACTIONS, pausedUntil: 0, language, now: NOW, ...seen };
  dress(document.documentElement, props);
  await show(<Popup {...props} />);
  // As it is written in a page, and in an address.
  return [name.replaceAll('&', '&amp;'), encodeURIComponent(name)].reduce(
    (text, one) => text.replaceAll(one, '…'),
    document.documentElement.outerHTML,
  );
}

describe.each(packs)('the popup by $id', (pack) => {
  const found = speakingIn(pack);
  test.each(pack.languages)('is the same under every name, in %s', async (language) => {
    const markups = new Set<string>();
    for (const name of namesFor(pack, packs)) {
      const reminder = reminderOf(pack, found, language, name);
      const note = declare(reminder, reminder.advice, { id: 'one', now: NOW });
      const states: readonly Partial<PopupSeen>[] = [
        { visit: { reminder } },
        { visit: { reminder }, Why },
        { visit: { reminder: null, declared: { id: note.id, reminder } }, note },
      ];
      const all: string[] = [];
      for (const seen of states) all.push(await markupOf(seen, language, name));
      await clear();
      expect(all.join()).toContain('…');
      markups.add(all.join('\n'));
    }
    expect([...markups].slice(1)).toEqual([]);
  });
});
