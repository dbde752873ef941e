import { fromBase64url, fromUtf8 } from '../../core/base64url.ts';
import type { Issue, Parsed } from '../../core/issue.ts';
import { placeIn } from '../../core/no-json.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { LONGEST_PACK, parsePackText } from '../../core/pack-text.ts';
import { readSignedFile } from '../../core/signed-pack.ts';

/** No letter takes more in a file. Of a signed pack, each is one byte, and it is not as much longer. */
const BYTES_A_LETTER = 4;

/** The pack in a file, and whether it stood in a signed one, whose signature nobody has looked at. */
export type Opened = Parsed<RulePack> & { readonly signed?: true };

/** The pack in a file that somebody chose. It may extend one of `bases`. Of a file that is too long, no more is read than shows it. */
export async function openPack(file: Blob, bases: readonly RulePack[]): Promise<Opened> {
  try {
    const part = file.slice(0, (LONGEST_PACK + 1) * BYTES_A_LETTER);
    const text = await part.text();
    // A letter that cannot be read would stand in the texts as another one. Of what is too long, that is told first.
    const isWhole = part.size === file.size;
    if (isWhole && fromUtf8(new Uint8Array(await part.arrayBuffer())) === null)
      return refused([notUtf8(text)]);
    return isSigned(text) ? openSigned(text, bases) : parsePackText(text, bases);
  } catch (error) {
    // The file may be gone, or held by another program, by the time it is read.
    const found = error instanceof Error ? error.message : String(error);
    return refused([
      { path: '', found, expected: 'a file that can be read', mend: 'Open it again.' },
    ]);
  }
}

/** As “armslength sign” writes it, or as somebody has changed that. */
const isSigned = (text: string): boolean => /^\s*\{\s*"payload"\s*:/.test(text);

function openSigned(text: string, bases: readonly RulePack[]): Opened {
  // The signature is not looked at, so that a line end behind it takes nothing away.
  const file = readSignedFile(text.trim());
  if (!file.ok) {
    const mend =
      'This is a signed pack. Open the pack that was signed, or the file as it was signed.';
    return refused(file.issues.map((issue) => ({ ...issue, mend })));
  }
  const pack = fromUtf8(fromBase64url(file.value.payload) ?? new Uint8Array());
  return { ...parsePackText(pack ?? '', bases), signed: true };
}

/** Where the first letter is that could not be read. */
function notUtf8(text: string): Issue {
  const found = `what is not UTF-8 in ${placeIn(text, Math.max(text.indexOf('\uFFFD'), 0))}`;
  const mend = 'Save the file with the encoding UTF-8, and open it again.';
  return { path: '', found, expected: 'text in UTF-8', mend };
}

const refused = (issues: readonly Issue[]): Opened => ({ ok: false, issues });
