import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { checkPack } from '../../src/core/pack-check.ts';
import { packSchema } from '../../src/core/pack-schema.ts';
import { remind } from '../../src/core/remind.ts';
import { checkExamples } from '../../src/core/site-check.ts';
import { overviewOf, siteSchema } from '../../src/core/site-schema.ts';
import { situationOf } from '../../src/core/situation.ts';
import {
  ACTIVITIES,
  FAMILIES,
  OUTCOMES,
  STATUSES,
  SURFACES,
  TENANTS,
} from '../../src/core/words.ts';
import { allSites, RULES } from './rules-on-disk.ts';

const readme = readFileSync(`${RULES}README.md`, 'utf8').replaceAll('\r\n', '\n');
const [packExample, siteExample] = [...readme.matchAll(/```json\n(.*?)```/gs)].map(
  ([, text = '']): unknown => JSON.parse(text),
);

describe('the explanation of the language', () => {
  it('shows a whole pack that is in order', () => {
    const pack = parse(packSchema, packExample);
    expect(pack.ok ? checkPack(pack.value, allSites().map(overviewOf)) : pack.issues).toEqual([]);
  });

  it('quotes the reminder that this pack gives', () => {
    const pack = parse(packSchema, packExample);
    if (!pack.ok) throw new Error('the pack is not in order');
    const packs = [pack.value];
    const situation = situationOf({}, packs, Date.parse('2029-11-01T09:00:00Z'));
    const reminder = remind({ site: 'x', family: 'social', surface: 'composer' }, 'X', {
      policy: {},
      packs,
      situation,
      language: 'en',
    });
    const quoted = readme.match(/^> (.+)$/m)?.[1];
    expect(reminder?.advice.body).toBe(quoted);
  });

  it('shows a whole site whose examples come out', () => {
    const site = parse(siteSchema, siteExample);
    expect(
      site.ok ? checkExamples(site.value, [site.value], (url) => new URL(url)) : site.issues,
    ).toEqual([]);
  });

  it.each([...SURFACES, ...FAMILIES, ...ACTIVITIES, ...TENANTS, ...OUTCOMES, ...STATUSES])(
    'explains the word %s',
    (word) => {
      expect(readme).toContain(`\`${word}\``);
    },
  );
});
