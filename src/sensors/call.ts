/**
 * Gives a function that listens in a window or a shadow root, and calls `live` when a media element there starts to
 * play a live stream: what a call looks like from inside. A browser takes the same listener once, however often it is
 * given.
 */
export function callIn(live: () => void, signal: AbortSignal): (root: EventTarget) => void {
  const see = ({ isTrusted, target }: Event) => {
    // What a stream has, and no film: not by its class, which is another one in each frame.
    if (isTrusted && ((target as HTMLMediaElement).srcObject as MediaStream | null)?.active) live();
  };
  return (root) => root.addEventListener('playing', see, { capture: true, passive: true, signal });
}
