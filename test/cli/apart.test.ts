import { expect, it } from 'vitest';
import { buildApart } from '../../src/cli/apart.ts';

it('pages and the background are built apart, and a script that is built by itself stays so', () => {
  const [background, log] = [{ name: 'background' }, { name: 'log' }];
  const [banner, popup] = [{ name: 'banner' }, { name: 'popup' }];
  const groups = [[background, log], banner, [popup]];
  buildApart(groups);
  expect(groups).toEqual([[background], [log], banner, [popup]]);
});
