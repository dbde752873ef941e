import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const text = readFileSync(new URL('small-town.json', import.meta.url), 'utf8');
const town = JSON.parse(text) as Record<'windows' | 'rules', Record<string, unknown>[]>;
const [first] = town.windows;

const drafts: Readonly<Record<string, object>> = {
  'two windows of one id': { windows: [first, { ...first, closes: first?.['opens'] }] },
  'a rule that is there twice': { rules: [...town.rules, town.rules[0]] },
  'a source that is not there': {
    rules: town.rules.map((rule) => ({ ...rule, sources: ['none'] })),
  },
};

const calls = (pack: string) => [
  ['print', pack],
  ['explain', '--pack', pack, '--url', 'https://www.facebook.com/'],
  ['diff', pack, pack],
];

it.each(Object.entries(drafts))(
  'print, explain and diff show a draft with %s, and say that validate refuses it',
  (name, parts) => {
    const pack = file(`${name}.json`, JSON.stringify({ ...town, ...parts }));
    const issues = /, (\d+ issues?)/.exec(armslength(['validate', pack]).stderr)?.[1];
    for (const call of calls(pack)) {
      const { status, stderr } = armslength(call);
      expect(status).toBe(0);
      expect(stderr).toContain(
        `${pack}: “npx armslength validate” finds ${issues} in it, so that “sign” would not sign it.\n`,
      );
    }
  },
);

it('says nothing of a pack that is in order, or that comes with the extension', () => {
  const pack = file('good.json', text);
  for (const call of [...calls(pack), ...calls('builtin:demo')])
    expect(armslength(call).stderr).not.toContain('validate');
});

it('looks on the day that it is, as validate does, whatever moment is asked about', () => {
  const pack = file('later.json', text);
  for (const call of calls(pack).slice(0, 2))
    expect(armslength([...call, '--at', '2033-10-20']).stderr).not.toContain('validate');
});
