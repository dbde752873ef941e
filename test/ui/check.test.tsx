// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FetchedPack } from '../../src/core/fetched-pack.ts';
import { Check, type CheckProps } from '../../src/ui/check/Check.tsx';
import type { CheckSeen } from '../../src/ui/check/seen.ts';
import { connectIn, textOf } from '../../src/ui/check/text.ts';
import { all, clear, click, pageText, press, show, texts, textOf as textIn } from './page.tsx';

afterEach(clear);

const POLICY = "default-src 'none'; connect-src 'self' https:; base-uri 'none'";
const seen: CheckSeen = {
  own: {
    files: [
      { name: 'page.js', digest: 'a'.repeat(64) },
      { name: 'manifest.json', digest: 'b'.repeat(64) },
    ],
    missing: [],
    digest: 'c'.repeat(64),
  },
  manifest: {
    asked: {
      permissions: ['alarms', 'storage'],
      hosts: ['https://x.com/*', 'https://zoom.us/*'],
      optionalHosts: ['https://*/*'],
    },
    granted: { permissions: ['storage', 'odd'], hosts: ['https://x.com/*'] },
    policy: POLICY,
    others: [['background', '{"service_worker":"background.js"}']],
  },
  places: [
    {
      where: 'storage.local',
      held: [
        {
          where: 'storage.local',
          key: 'stray',
          count: 1,
          bytes: 9,
          values: [{ secret: 1 }],
          paths: [],
          what: undefined,
          fields: [{ name: 'storage.local stray.secret' }],
        },
      ],
    },
    { where: 'caches', held: [], unread: 'Not now' },
    { where: 'cookies', held: [] },
  ],
};
const fetched = (more: Partial<FetchedPack> = {}): FetchedPack => ({
  address: 'https://a.example/p.jws',
  failures: 0,
  rolledBack: false,
  others: [],
  ...more,
});

async function open(more: Partial<CheckProps> = {}, found: CheckSeen = seen) {
  const look = vi.fn<CheckProps['look']>((ready) => ready(found));
  const props = { language: 'en', fetched: [], version: '1.2.3', copy: async () => {} } as const;
  await show(<Check {...props} look={look} {...more} />);
  return look;
}
const rowsOf = (caption: string) =>
  all('table')
    .filter((table) => table.querySelector('caption')?.textContent === caption)
    .flatMap((table) => [...table.querySelectorAll('tbody tr')])
    .map((row) => [...row.children].map(textIn));

test('the other entries of the manifest are shown as they are, so that one sees which file runs', async () => {
  await open();
  const its = all('details')
    .map(textIn)
    .find((one) => one.startsWith('manifest.json'));
  expect(its).toContain('background{"service_worker":"background.js"}');
  expect(textOf({ language: 'en', fetched: [], version: '1' }, seen)).toContain(
    'manifest, background: {"service_worker":"background.js"}\n',
  );
});

test('says that it looks until it has, and looks again when it is asked to', async () => {
  const look = vi.fn<CheckProps['look']>();
  await open({ look });
  expect(pageText()).toContain('Looking …');
  await act(() => look.mock.calls[0]?.[0](seen));
  expect(pageText()).not.toContain('Looking …');
  await press('Look again');
  expect(look).toHaveBeenCalledTimes(2);
});

test('the number stands first, and files that are written anew stand beside it', async () => {
  await open();
  expect(textIn(all('dd')[0] ?? document.body)).toBe('c'.repeat(64));
  expect(rowsOf('Each file in the number: 1')).toEqual([['page.js', 'a'.repeat(64)]]);
  expect(rowsOf('Files beside the number: 1')).toEqual([['manifest.json', 'b'.repeat(64)]]);
  expect(pageText()).not.toContain('Named by the build');
});

test('a file that is not there is told', async () => {
  await open({}, { ...seen, own: { ...seen.own, missing: ['gone.js'] } });
  expect(pageText()).toContain('Named by the build and not here: gone.js');
});

test('what is asked for and what is granted stand side by side, also where they differ', async () => {
  await open();
  const rows = rowsOf('Permissions').map((row) => row.slice(0, 3));
  expect(rows).toEqual([
    ['alarms', 'Yes', 'No'],
    ['storage', 'Yes', 'Yes'],
    ['odd', 'No', 'Yes'],
    ['The addresses of the sites', 'Yes', '1 of 2'],
    ['https://*/*', 'Only when you press a button', 'No'],
  ]);
});

describe('what is stored', () => {
  test('and is not in the data map is shown as such, with its values only once they are opened', async () => {
    await open();
    expect(rowsOf('storage.local')).toEqual([['stray', 'Not in the data map.', '1', '0.009 kB']]);
    expect(pageText()).not.toContain('"secret"');
    const details = all('details').find((one) => textIn(one).startsWith('Values: stray'));
    await act(() => {
      details?.toggleAttribute('open', true);
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(rowsOf('Values: stray')).toEqual([
      ['storage.local stray.secret', 'Not in the data map.'],
    ]);
    expect(texts('.raw')).toEqual(['{ "secret": 1 }']);
  });

  test('where nothing can be read, that is told, and where nothing is, too', async () => {
    await open();
    expect(pageText()).toContain('The browser does not let this be read: Not now');
    expect(pageText()).toContain('Nothing is in: cookies');
  });
});

describe('the network', () => {
  test('without an address nothing is asked for', async () => {
    await open();
    expect(pageText()).toContain('No address of a rule pack is set');
    expect(texts('[data-connect]')).toEqual(["'self' https:"]);
  });

  test.each([
    [{}, 'Not yet'],
    [{ lastRequest: 2 }, 'None yet.'],
    [{ lastRequest: 2, lastSuccess: 1 }, 'None yet.'],
    [{ lastRequest: 2, lastSuccess: 3 }, 'A valid pack, or that there is none newer.'],
    [{ lastRequest: 2, problem: { reason: 'older', issues: [] } }, 'It was older than one'],
  ] satisfies readonly (readonly [Partial<FetchedPack>, string])[])(
    'of an address with %j the answer is “%s”',
    async (more, answer) => {
      await open({ fetched: [fetched(more)] });
      const [row = []] = rowsOf('What was asked for on the network');
      expect(row[0]).toBe('https://a.example/p.jws');
      expect(row[2]).toContain(answer);
    },
  );
});

describe('the text', () => {
  const text = textOf(
    { language: 'en', version: '1.2.3', fetched: [fetched({ lastRequest: 0 })] },
    seen,
  );

  test('has the number, each file, each key and each request', () => {
    expect(text).toContain(`package: ${'c'.repeat(64)}`);
    expect(text).toContain(`${'a'.repeat(64)}  page.js\n`);
    expect(text).toContain('storage.local stray: 1, 9 bytes, not wholly in the data map');
    expect(text).toContain('caches: not read');
    expect(text).toContain('asked: https://a.example/p.jws, 1970-01-01T00:00:00.000Z, ');
  });

  test('does not call an answer good that has not come', () => {
    expect(text).not.toContain('good');
  });

  test('has no value of what is stored', () => {
    expect(text).not.toContain('secret');
  });

  test('is copied as it is shown', async () => {
    const copy = vi.fn<CheckProps['copy']>(async () => {});
    await open({ copy });
    await click(all('summary').find((one) => textIn(one) === 'The text'));
    await press('Copy the text');
    expect(copy.mock.calls[0]?.[0]).toContain(`package: ${'c'.repeat(64)}`);
  });
});

test.each([
  [POLICY, "'self' https:"],
  ["connect-src 'none'", "'none'"],
  ['', ''],
])('of the policy %j, %j may be asked', (policy, who) => {
  expect(connectIn(policy)).toBe(who);
});
