import type { Life } from './life.ts';

/**
 * Gives a function that listens in a window or a shadow root, and calls `live` when a media element there starts to
 * play a live stream: what a call looks like from inside. A browser takes the same listener once, however often it is
 * given. What plays already when it is given says so with its time, a few times a second: heard once, each time.
 */
export function callIn(live: () => void, life: Life): (root: EventTarget) => void {
  const see = ({ isTrusted, target }: Event) => {
    if (!life.isOver && isTrusted && isLive(target as HTMLMediaElement)) live();
  };
  const options = { capture: true, passive: true };
  return (root) => {
    root.addEventListener('playing', see, options);
    root.addEventListener('timeupdate', see, { ...options, once: true });
  };
}

/**
 * Whether a live stream is playing in the document of a window. Of what had begun before the script came no event tells:
 * it comes late to a tab that was open when a period began, or a new version was installed.
 */
export const isCallIn = ({ document }: Window): boolean =>
  ['video', 'audio'].some((kind) =>
    [...document.getElementsByTagName(kind)].some((one) => {
      const media = one as HTMLMediaElement;
      return !media.paused && isLive(media);
    }),
  );

/** What a stream has, and no film: not by its class, which is another one in each frame. */
const isLive = ({ srcObject }: HTMLMediaElement): boolean | undefined =>
  (srcObject as MediaStream | null)?.active;
