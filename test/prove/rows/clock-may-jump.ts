import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const clockMayJump: Row = {
  id: 'clock-may-jump',
  says: 'Wherever the clock is put, forwards or backwards, over the edges of periods and over the days on which clocks change, a reminder stands where it should, what was answered stays answered, and no note goes that was not due: not by a clock that has leapt ahead, nor by a shorter time that has stood for less than a week.',
  claimedIn: ['docs/privacy.md', 'CONTRIBUTING.md'],
  how: 'The tests of the core, with moments made up at random around such edges (`test/core/clock.test.ts`, `test/core/retention.test.ts`, `test/core/retention-change.test.ts`, `test/core/seen-days.test.ts`). The clock of no browser is turned here.',
  prove: (subject) =>
    proveByTests(
      subject,
      'test/core/clock.test.ts',
      'test/core/retention.test.ts',
      'test/core/retention-change.test.ts',
      'test/core/seen-days.test.ts',
    ),
};
