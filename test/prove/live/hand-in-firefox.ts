import type { Bidi } from '../../e2e/browsers/bidi.ts';
import type { Tab } from '../../e2e/browsers/firefox-tab.ts';
import type { Hand } from './session.ts';

/** What WebDriver calls the key. */
const CONTROL = '\uE009';

export function handInFirefox(bidi: Bidi, tab: Tab): Hand {
  return {
    goto: tab.goto,
    click: tab.click,
    type: tab.type,
    chord: async (key) => {
      const actions = [
        { type: 'keyDown', value: CONTROL },
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
        { type: 'keyUp', value: CONTROL },
      ];
      await bidi.send('input.performActions', {
        context: tab.context,
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    run: tab.evaluate,
    until: tab.until,
  };
}
