import { expect, test } from 'vitest';
import { noteMomentWriter } from '../../../src/ui/log/moments.ts';

const zone = 'Europe/Copenhagen';
const at = (iso: string) => Date.parse(iso);

// On 25 October 2026 the clocks there go from 3:00 back to 2:00.
test.each([
  ['en', '25 October 2026 at 02:30 CEST', '25 October 2026 at 02:30 CET'],
  ['da', '25. oktober 2026 kl. 02.30 CEST', '25. oktober 2026 kl. 02.30 CET'],
  ['sv', '25 oktober 2026 kl. 02:30 CEST', '25 oktober 2026 kl. 02:30 CET'],
  ['nb', '25. oktober 2026 kl. 02:30 CEST', '25. oktober 2026 kl. 02:30 CET'],
  ['fi', '25. lokakuuta 2026 klo 2.30 UTC+2', '25. lokakuuta 2026 klo 2.30 UTC+1'],
] as const)(
  'a time of day that there is twice has the name of its clock in %s',
  (language, ...both) => {
    const moments = ['2026-10-25T00:30Z', '2026-10-25T01:30Z'].map(at);
    expect(moments.map(noteMomentWriter(zone, language))).toEqual(both);
  },
);

test.each(['2026-10-24T23:45Z', '2026-10-25T02:00Z', '2026-03-29T01:00Z'])(
  'nothing stands behind %s, which there is once',
  (moment) => {
    expect(noteMomentWriter(zone, 'en')(at(moment))).toMatch(/2026 at \d\d:\d\d$/);
  },
);
