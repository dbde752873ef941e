/** A signal that aborts when this page goes away. */
export function pageLife(): AbortSignal {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { once: true });
  return life.signal;
}
