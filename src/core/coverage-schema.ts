/** `rules/coverage.json`: each row of the source documents that the product began with, and where it is expressed. */
import * as v from 'valibot';
import { maybe, plain, some } from './schema.ts';

/** As the rows are numbered: a letter for the document, and two digits. */
const rowId = v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/, 'the id of a row, such as A01'));

const reason = v.pipe(plain, v.minLength(20, 'a reason'));

export const coverageSchema = v.strictObject({
  $schema: maybe(v.string()),
  note: plain,
  rows: v.record(
    rowId,
    v.union([
      /**
       * Links: `<pack>/<part>`, `<pack>/<part>/<id>`, `<pack>/<part>/<id>/<key>`, or `<file of tests> › <words of a title>`.
       * What of the row none of them says, and why, is in `unsaid`.
       */
      v.strictObject({ says: plain, in: some(plain), unsaid: maybe(reason) }),
      /** Context only: why nothing needs to express it. */
      v.strictObject({ says: plain, because: reason }),
    ]),
  ),
});
