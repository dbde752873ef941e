import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN = 50;

/** How long anything may take on a busy machine before it is given up. */
export const PATIENCE = 30_000;

/** The result, or an error that says what was waited for. */
export function within<T>(
  what: string,
  result: PromiseLike<T>,
  milliseconds = PATIENCE,
): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`Waited ${milliseconds / 1000} s for ${what}.`)),
    milliseconds,
  );
  return Promise.race([result, promise]).finally(() => clearTimeout(timer));
}

/** Asks again until the answer is something other than `undefined`, `null` or `false`. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  milliseconds = PATIENCE,
): Promise<T> {
  const given = new AbortController();
  const asking = async (): Promise<T> => {
    for (;;) {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      await pause(BETWEEN, undefined, given);
    }
  };
  try {
    return await within(what, asking(), milliseconds);
  } finally {
    given.abort();
  }
}
