import type { Parsed } from '../../core/issue.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { LONGEST_PACK, parsePackText } from '../../core/pack-text.ts';

/** No letter takes more in a file. */
const BYTES_A_LETTER = 4;

/** The pack in a file that somebody chose. It may extend one of `bases`. Of a file that is too long, no more is read than shows it. */
export async function openPack(file: Blob, bases: readonly RulePack[]): Promise<Parsed<RulePack>> {
  try {
    return parsePackText(await file.slice(0, (LONGEST_PACK + 1) * BYTES_A_LETTER).text(), bases);
  } catch (error) {
    // The file may be gone, or held by another program, by the time it is read.
    const found = error instanceof Error ? error.message : String(error);
    const issue = { path: '', found, expected: 'a file that can be read', mend: 'Open it again.' };
    return { ok: false, issues: [issue] };
  }
}
