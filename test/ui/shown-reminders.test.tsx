// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { remind } from '../../src/core/remind.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { clear, pageText, show, texts } from './page.tsx';
import { IDLE_ACTIONS, NOW } from './reminders.ts';
import { packs, speakingIn } from './shipped.ts';

afterEach(clear);

describe.each(packs)('the reminder that people get by $id', (pack) => {
  test.each(pack.languages)(
    'has the dates of its period, and the authority, in %s',
    async (language) => {
      const found = speakingIn(pack);
      const guidance = found && { ...found, packs: [pack], language };
      const reminder = guidance && remind(guidance.place, 'Service', guidance);
      if (!reminder) throw new Error(`No rule of ${pack.id} speaks at the places of this test.`);
      await show(
        <Popup
          {...IDLE_ACTIONS}
          pausedUntil={0}
          visit={{ reminder }}
          language={language}
          now={NOW}
        />,
      );
      const { window, sources } = reminder.advice;
      // A rule that always applies has no period.
      expect(/20\d\d/.test(texts('.period').join())).toBe(window !== null);
      expect(sources.length).toBeGreaterThan(0);
      for (const { authority } of sources) expect(pageText()).toContain(authority);
    },
  );
});
