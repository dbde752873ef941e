#!/usr/bin/env node
/**
 * The beginning of `armslength`. Node keeps what it has compiled beside the packages of the clone, so that the next command
 * starts in half the time; not in the machine's folder for temporary files, where others could leave something to be run.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/armslength', import.meta.url)));
await import('./program.ts');
