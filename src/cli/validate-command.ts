import { Command } from 'commander';
import type * as v from 'valibot';
import { calendarFileSchema, electionsFileSchema } from '../core/election-schema.ts';
import { type Issue, parse } from '../core/issue.ts';
import { checkPack, checkPackReview } from '../core/pack-check.ts';
import { complete } from '../core/pack-embed.ts';
import { packSchema } from '../core/pack-schema.ts';
import { checkExamples, checkReview } from '../core/site-check.ts';
import { date } from '../core/schema.ts';
import { overviewOf, siteSchema } from '../core/site-schema.ts';
import { lineOf, Misuse } from './misuse.ts';
import { readJson, readReferences, readSites } from './rules.ts';

const FINDINGS = 1;

export const validateCommand = (): Command =>
  new Command('validate')
    .description(
      'Checks packs, sites, elections and holidays: schema, references and their own cases.',
    )
    .argument('<file...>', 'JSON files of rules/, or like them')
    .option('--at <date>', 'the day on which evidence has to be fresh; default today')
    .action((files: readonly string[], { json, at }: { json?: boolean; at?: string }) => {
      const today = dayOf(at);
      for (const file of files) {
        const issues = issuesIn(file, today);
        if (issues.length > 0) process.exitCode = FINDINGS;
        process.stdout.write(
          json
            ? `${JSON.stringify({ file, issues })}\n`
            : `${issues.map((issue) => lineOf(file, issue)).join('\n') || `${file}: in order`}\n`,
        );
      }
    });

/** All issues of one file at once. What it is shows in what it has. */
function issuesIn(file: string, today: string): readonly Issue[] {
  const value = readJson(file);
  const has = (key: string) => typeof value === 'object' && value !== null && key in value;
  if (has('rules')) return issuesInPack(value, today);
  if (has('elections')) return issuesBy(electionsFileSchema, value);
  if (has('holidays')) return issuesBy(calendarFileSchema, value);
  return issuesInSite(value, today);
}

function issuesBy(schema: v.GenericSchema, value: unknown): readonly Issue[] {
  const result = parse(schema, value);
  return result.ok ? [] : result.issues;
}

function issuesInPack(value: unknown, today: string): readonly Issue[] {
  const pack = parse(packSchema, value);
  if (!pack.ok) return pack.issues;
  const whole = complete(pack.value, readReferences());
  if (!whole.ok) return [whole.issue];
  return [
    ...checkPackReview(pack.value, today),
    ...checkPack(whole.value, readSites().map(overviewOf)),
  ];
}

/** A site is held against all others: its examples may match no other entry. */
function issuesInSite(value: unknown, today: string): readonly Issue[] {
  const site = parse(siteSchema, value);
  if (!site.ok) return site.issues;
  const others = readSites().filter(({ id }) => id !== site.value.id);
  return [
    ...checkReview(site.value, today),
    ...checkExamples(site.value, [...others, site.value], (url) => URL.parse(url)),
  ];
}

function dayOf(text = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)): string {
  const day = parse(date, text);
  if (!day.ok) throw new Misuse(`--at ${text}: expected a date such as 2026-11-22`);
  return day.value;
}
