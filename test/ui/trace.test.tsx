// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { TraceStep } from '../../src/core/classify.ts';
import { explain } from '../../src/ui/trace/words.ts';
import { Trace } from '../../src/ui/trace/Trace.tsx';
import { clear, show, texts } from './page.tsx';
import { pack } from './reminders.ts';

afterEach(clear);

const step = (condition: string, expected: string, found: string): TraceStep => ({
  pack: 'example@1.0.0',
  rule: 'post',
  spoke: false,
  condition,
  expected,
  found,
});

describe('a step of the trace in words', () => {
  test.each([
    [step('status', 'not superseded', 'superseded'), 'Has been superseded.'],
    [step('valid from', '2027-01-01', '2026-11-22'), 'Holds only from 1 January 2027 on.'],
    [step('valid until', '2026-02-01', '2026-11-22'), 'Held until 1 February 2026.'],
    [
      step('window', 'any open window', 'none'),
      'Speaks only in a period, and none of its periods is open.',
    ],
    [
      step('surface', 'call, newsletter', 'composer'),
      'Is for another case. Kind of place: Meeting or Newsletter; here: Post.',
    ],
    [
      step('tenant', 'personal', 'council'),
      'Is for another case. Whose meeting: a personal account; here: the council’s account.',
    ],
    [step('role', 'official', 'none'), 'Is for another case. Role: Civil servant; here: not set.'],
    [
      step('role', 'night-watch', 'councillor'),
      'Is for another case. Role: night-watch; here: Member of council.',
    ],
    [
      step('answer to purpose', 'campaign', 'none'),
      'Speaks after another answer to: What is it for?',
    ],
    [step('answer to gone', 'campaign', 'none'), 'Speaks after another answer to: gone'],
    [{ pack: 'example@1.0.0', rule: 'post', spoke: true }, 'Speaks.'],
  ] as const)('%j: %s', (one, words) => {
    expect(explain(one, [pack], 'en')).toBe(words);
  });

  test('is in the language asked for', () => {
    expect(explain(step('surface', 'call', 'composer'), [pack], 'da')).toBe(
      'Gælder et andet tilfælde. Slags sted: Møde; her: Opslag.',
    );
  });
});

test('each rule is named, and a pack that was passed over as a whole by its own name', async () => {
  const { rule: _, ...whole } = step('status', 'not superseded', 'superseded');
  await show(
    <Trace steps={[whole, step('role', 'official', 'none')]} packs={[pack]} language="en" />,
  );
  expect(texts('.trace li').map((line) => line.split(' ')[0])).toEqual(['example@1.0.0', 'post']);
});
