/** Calls `live` when a media element of the page starts to play a live stream: what a call looks like from inside. */
export function watchCall(root: Window, live: () => void, signal: AbortSignal): void {
  root.addEventListener(
    'playing',
    (event) => {
      if (event.isTrusted && (event.target as HTMLMediaElement).srcObject instanceof MediaStream)
        live();
    },
    { capture: true, passive: true, signal },
  );
}
