/** Locks of the extension's, held from outside, so that whoever needs one has to wait there. */
import { eventually } from './browsers/deadline.ts';
import type { Scene } from './scene.ts';

export interface Locks {
  readonly hold: (lock: string) => Promise<unknown>;
  readonly release: (lock: string) => Promise<unknown>;
  /** Resolves when so many wait for it; one unless told otherwise. */
  readonly waitedFor: (lock: string, many?: number) => Promise<unknown>;
}

export const locksIn = ({ evaluate }: Scene): Locks => ({
  hold: (lock) =>
    evaluate(`new Promise((held) => {
      void navigator.locks.request('${lock}', () => new Promise((release) => {
        globalThis['release ${lock}'] = release;
        held();
      }));
    })`),
  release: (lock) => evaluate(`void globalThis['release ${lock}']()`),
  waitedFor: (lock, many = 1) =>
    eventually(`${many} to wait for ${lock}`, () =>
      evaluate<boolean>(
        `navigator.locks.query().then(({ pending }) => pending.filter(({ name }) => name === '${lock}').length >= ${many})`,
      ),
    ),
});
