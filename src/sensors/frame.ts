import { fitsFirst, type Path } from './field.ts';
import { pathOf, type ShadowOf } from './inside.ts';
import type { Life } from './life.ts';

/**
 * The window of a frame that a page writes by itself, such as the body of an editor: it has no address of its own,
 * stands for that of its page, and has no script of ours. `null` or `undefined`: not such a frame.
 */
export const windowIn = ({
  contentDocument,
  src,
}: Partial<HTMLIFrameElement>): Window | null | undefined =>
  src?.startsWith('h') ? null : contentDocument?.defaultView;

/**
 * Calls `enter` with the window, and with that of each frame in it that the page writes by itself: from the moment that
 * the focus leaves for a frame, and each time that such a frame has been loaded.
 */
export function watchFrames(
  root: Window,
  shadowOf: ShadowOf,
  enter: (inside: Window) => void,
  life: Life,
): void {
  const begin = (inside: Window) => {
    enter(inside);
    // The focus leaves a window before it is in a frame of it. Not as each frame is loaded: so is each picture.
    inside.addEventListener('blur', leave);
    // In a page that was there before this script, it may be in one already.
    if (inside.length > 0) lookInside(inside);
  };
  const lookInside = ({ document }: Window) => {
    // All of them, since the focus goes from one frame to another without a word to their page. One in a shadow root is
    // in no list, but it is found when it is what has the focus.
    const [focused] = pathOf([document.activeElement] as unknown as Path, shadowOf);
    for (const frame of [...document.getElementsByTagName('iframe'), focused]) {
      if (frame && fitsFirst([frame], 'iframe')) {
        beginIn(frame);
        // `document.open()`, by which a page writes a frame, takes every listener away; it ends by loading the frame.
        frame.addEventListener('load', load);
      }
    }
  };
  const beginIn = (frame: Element) => {
    const inside = windowIn(frame);
    if (inside) begin(inside);
  };
  const leave = ({ currentTarget }: Event) => {
    if (!life.isOver) lookInside(currentTarget as Window);
  };
  const load = ({ currentTarget }: Event) => {
    if (!life.isOver) beginIn(currentTarget as Element);
  };
  begin(root);
}
