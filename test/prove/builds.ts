/** What `npm run build` leaves, read as files. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Subject } from './row.ts';

export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type Browser = (typeof BROWSERS)[number];

export const buildOf = ({ folder }: Subject, browser: Browser): string =>
  path.join(folder, '.output', `${browser}-mv3`);

/** The text of a built file. */
export const readBuilt = (subject: Subject, browser: Browser, name: string): string =>
  readFileSync(path.join(buildOf(subject, browser), name), 'utf8');

export const namesIn = (subject: Subject, browser: Browser, folder: string): readonly string[] =>
  readdirSync(path.join(buildOf(subject, browser), folder)).map((name) => `${folder}/${name}`);
