import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type Issue, parse } from '../core/issue.ts';
import { checkPack } from '../core/pack-check.ts';
import { packSchema } from '../core/pack-schema.ts';
import { checkExamples, checkReview } from '../core/site-check.ts';
import { date } from '../core/schema.ts';
import { overviewOf, siteSchema } from '../core/site-schema.ts';
import { lineOf, Misuse } from './misuse.ts';
import { readSites } from './rules.ts';

const FINDINGS = 1;

export const validateCommand = (): Command =>
  new Command('validate')
    .description('Checks packs and sites: their schema, their references and their own cases.')
    .argument('<file...>', 'pack.json or <site>.json files')
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

/** All issues of one file at once. A pack is told from a site by its rules. */
function issuesIn(file: string, today: string): readonly Issue[] {
  const value = readJson(file);
  const isPack = typeof value === 'object' && value !== null && 'rules' in value;
  if (!isPack) return issuesInSite(value, today);
  const pack = parse(packSchema, value);
  return pack.ok ? checkPack(pack.value, readSites().map(overviewOf)) : pack.issues;
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

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Misuse(`${file} could not be read as JSON: ${String(error)}`, { cause: error });
  }
}
