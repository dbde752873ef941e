/** What the popup shows, in its page. Wiring only. */
import { render } from 'preact';
import { languageFor } from '@/src/browser/language.ts';
import { Popup, type PopupActions, type PopupSeen } from '@/src/ui/popup/Popup.tsx';
import { dress } from '@/src/ui/popup/state.ts';

/** Shows what is added to what was seen before. */
export function showing(
  first: PopupSeen,
  actions: () => PopupActions,
): (more: Partial<PopupSeen>) => void {
  let seen = first;
  return (more) => {
    seen = { ...seen, ...more };
    const props = { ...seen, ...actions(), language: languageFor({}), now: Date.now() };
    dress(document.documentElement, props);
    render(<Popup {...props} />, document.body);
  };
}
