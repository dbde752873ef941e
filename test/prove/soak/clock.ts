/** A clock that is put forward: that of the worker, and of the pages of the extension that are looked out of. */
import { eventually } from '../../e2e/browsers/deadline.ts';
import type { Target } from '../../e2e/browsers/target.ts';
import type { Scene } from '../../e2e/scene.ts';
import { ADDRESS } from './months.ts';

export interface Clock {
  /**
   * Goes on to a moment (epoch milliseconds) and lets every alarm ring that was set for before it. One that was set for
   * every hour rings once, as on a device that has slept.
   */
  goTo(moment: number): Promise<void>;
}

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
}

export function clockOf(scene: Scene, worker: Target): Clock {
  const set = async (moment: number) => {
    const expression = `void (Date.now = () => ${moment})`;
    await Promise.all([worker.evaluate(expression), scene.evaluate(expression)]);
  };
  const due = async (name: string, moment: number): Promise<number | undefined> => {
    const alarms = await scene.evaluate<readonly Alarm[]>('chrome.alarms.getAll()');
    const alarm = alarms.find((one) => one.name === name);
    return alarm && alarm.scheduledTime <= moment ? Math.ceil(alarm.scheduledTime) : undefined;
  };
  /** The same alarm, set for a moment that has long been: the browser lets it ring at once. */
  const ring = (name: string) => scene.evaluate(`chrome.alarms.create('${name}', { when: 1 })`);
  const isQuiet = () =>
    scene.evaluate<boolean>(`(async () => {
      const { look } = await chrome.storage.session.get('look');
      const { held, pending } = await navigator.locks.query();
      return look === 0 && held.length + pending.length === 0;
    })()`);
  return {
    goTo: async (moment) => {
      for (;;) {
        const change = await due('next-change', moment);
        if (change === undefined) break;
        await set(change);
        await ring('next-change');
        await eventually('the next change to be known', async () => {
          const again = await due('next-change', change);
          return again === undefined && (await isQuiet());
        });
      }
      await set(moment);
      if ((await due('next-check', moment)) === undefined) return;
      await ring('next-check');
      await eventually('packs to be looked for', async () => {
        const next = await scene.evaluate<number>(
          `chrome.storage.local.get('packs').then(({ packs }) => {
            const { failures, nextCheck } = packs.addresses['${ADDRESS}'];
            return failures === 0 ? nextCheck : 0;
          })`,
        );
        return next > moment && (await isQuiet());
      });
    },
  };
}
