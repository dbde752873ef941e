/** The small pieces that the schemas of sites, packs, policies and notes are made of. */
import * as v from 'valibot';
import { isMoment } from './is-moment.ts';
import { noKey } from './private-key.ts';
import { isReadable, isSeen, NO_UNSEEN } from './unseen.ts';
import { isHost } from './web-host.ts';
import { LANGUAGES } from './words.ts';

const LONGEST_TEXT = 1000;
const LONGEST_ID = 64;
const LONGEST_PERIOD = 150;
/** For which a note can be kept at the longest where somebody else than its user decides. */
export const MOST_DAYS = 3650;

const seen = (most: number, wish: string) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'at least one character'),
    v.maxLength(most, `at most ${most} characters`),
    v.check(isSeen, wish),
  );

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case'),
  v.maxLength(LONGEST_ID, `at most ${LONGEST_ID} characters`),
);

/** A key of the log, such as `council_work`: never shown, never renamed. */
export const category = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(?:_[a-z]+)*$/, 'lower-case words joined by underscores'),
  v.maxLength(LONGEST_ID, `at most ${LONGEST_ID} characters`),
);

export const version = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, 'a version such as 1.0.0'),
);

/** `<pack id>@<version>`, as a note cites a pack. */
export const citation = v.pipe(
  v.string(),
  v.check((value) => {
    const [pack, of, ...more] = value.split('@');
    return more.length === 0 && v.is(id, pack) && v.is(version, of);
  }, 'the id and the version of a pack, such as dk-2021-05@1.0.0'),
);

/**
 * What a period is called: by its id in the pack, or by the name in a policy, which goes into notes. A few words to read:
 * nothing that cannot be seen, and nothing that turns the direction of what follows.
 */
export const period = seen(
  LONGEST_PERIOD,
  'the id or the name of a period, without characters that cannot be seen',
);

export const plain = v.pipe(
  v.string(),
  v.minLength(1, 'at least one character'),
  v.maxLength(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`),
  // A function, since it is not what a text that is missing should be.
  v.check(isSeen, () => NO_UNSEEN),
  noKey,
);

/** It stands in the middle of sentences, which it must not turn round. */
export const called = v.pipe(
  ...seen(LONGEST_TEXT, 'a name without characters that cannot be seen').pipe,
  v.check(isReadable, 'a name with letters or digits in it'),
);

const [english, ...others] = LANGUAGES;
export const text = v.strictObject({
  [english]: plain,
  ...(Object.fromEntries(others.map((language) => [language, v.optional(plain)])) as {
    [L in (typeof others)[number]]: v.OptionalSchema<typeof plain, undefined>;
  }),
});

export const date = v.pipe(
  v.string(),
  v.check(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isMoment(value),
    'a date such as 2026-11-22',
  ),
);

/** A local date-time in the jurisdiction's zone; a date alone stands for its first moment. */
export const localTime = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/,
    'a date or a local time such as 2026-10-05T08:00',
  ),
  v.check((value) => isMoment(value), 'a date and time that the calendar has'),
);

export const timeOfDay = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 20:00'),
);

/** An IANA time zone that this browser or Node knows. */
export const timeZone = v.pipe(
  v.string(),
  // The platform also takes 01:00 ahead, or a whole date, which tell nothing of summer.
  v.check(
    (value) => /^[a-z]/i.test(value) && isMoment('2026-01-01', value),
    'an IANA time zone such as Europe/Copenhagen',
  ),
);

/** Without what cannot be seen, or turns the direction of what follows, and what a browser would write in another way. */
export const link = v.pipe(
  v.string(),
  v.regex(
    /^https:\/\/[a-z0-9.-]+(?:[/?#][!-~\u00A1-\u00AC\u00AE-\u061B\u061D-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFEFE\uFF00-\uFFFD]*)?$/i,
    'an https address',
  ),
  v.check((value) => isHost(value.split(/[/?#]+/)[1] ?? '') && isSeen(value), 'an https address'),
  v.maxLength(500, 'at most 500 characters'),
  noKey,
);

/** One address and nothing beside it: in a `mailto:` link, `?`, `&`, `%` and `,` would put in more than that. */
export const email = v.pipe(
  v.string(),
  v.regex(
    /^[\p{L}\p{N}.!$'*+/=^_`{|}~-]+@[\p{L}\p{M}\p{N}.-]+$/u,
    'an e-mail address and nothing else',
  ),
  // Of one label is a host that only its own network knows, which mostly is a slip.
  v.check((value) => {
    const domain = value.slice(value.indexOf('@') + 1);
    return isHost(domain) && /[^.]\.[^.]/.test(domain);
  }, 'an e-mail address and nothing else'),
  v.maxLength(254, 'at most 254 characters'),
);

/** `2026-10` or `2026-10-05`: when something was last seen, or is expected. */
export const seenOn = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'a month or a date such as 2026-10'),
  v.check(isStretch, 'a month or a date that the calendar has'),
);

/** A date, or as much of it as is known: `2029-06`, `2029`. */
export const roughDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date, a month or a year such as 2029-06'),
  v.check(isStretch, 'a date, a month or a year that the calendar has'),
);

/** Whether the calendar has this year, month or day. */
function isStretch(written: string): boolean {
  return isMoment(`${written}-01-01`.slice(0, Math.max(written.length, '2026-10-05'.length)));
}

export const host = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/, 'a host name in lower case'),
  v.maxLength(253, 'at most 253 characters'),
);

export const hostPattern = v.pipe(
  v.string(),
  v.regex(/^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z0-9-]+$/, 'a host such as example.org or *.example.org'),
  v.maxLength(253, 'at most 253 characters'),
);

/** An optional value, absent rather than `undefined`. */
export const maybe = <S extends v.GenericSchema>(schema: S): v.OptionalSchema<S, undefined> =>
  v.optional(schema);

/** A list with something in it. */
export const some = <S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.minLength(1, 'at least one'), v.maxLength(50, 'at most 50'));
