/** What a schema says about a value, in words for people who write JSON by hand and rarely. */
import { NO_KEY_HERE } from './private-key.ts';
import { NO_UNSEEN, TAKE_IT_OUT } from './unseen.ts';
import { isMoment } from './is-moment.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list [ … ]',
  Object: 'an object { … }',
  null: 'null',
};

/** Valibot's words for what it expects, such as `("a" | "b")`, in ours. */
export function inWords(expected: string): string {
  const bound = /^([<>])=(\S+)$/.exec(expected);
  if (bound) return `at ${bound[1] === '>' ? 'least' : 'most'} ${bound[2]}`;
  const options = expected.replaceAll(/[()]/g, '').split(' | ');
  const literals = options.flatMap((option) => /^"(.*)"$/.exec(option)?.[1] ?? []);
  if (options.length > 1 && literals.length === options.length)
    return `one of ${literals.join(', ')}`;
  return options.map((option) => TYPES[option] ?? option).join(' or ');
}

/** Our own words where a schema has some: the library's name a pattern or a bound, which tells an author nothing. */
export function expectation(expected: string | null, message: string): string {
  if (message.startsWith('Invalid integer')) return 'a whole number';
  return message.startsWith('Invalid ') ? inWords(expected ?? message) : message;
}

/** What to do about a value that is there. */
export function mending(found: unknown, expected: string): string {
  if (expected === TYPES['string'] && typeof found !== 'object') return 'Put it in double quotes.';
  if (expected === TYPES['Array'] && typeof found !== 'object')
    return 'Put it in square brackets, also if it is only one.';
  if (expected.includes('"en": …')) return 'Write it in each language.';
  if (expected.startsWith('{ ') && typeof found === 'string') return ofObject(found, expected);
  if (typeof found === 'number') return ofNumber(found, expected);
  if (Array.isArray(found)) return ofList(expected);
  if (typeof found !== 'string') return 'Correct it.';
  const [, wish] = FORMS.find(([form]) => expected.startsWith(form)) ?? [];
  if (wish !== undefined) return wish;
  if (/\b(?:number|true or false)\b/.test(expected) && /^(?:true|false|-?\d+)$/.test(found))
    return 'Write it without quotes.';
  if (!/\ba date\b/.test(expected)) return 'Correct it.';
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\S+$/.test(found))
    return 'Leave out what stands behind the minutes: the time is read by the clock of the jurisdiction.';
  const [, year, ...short] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(found) ?? [];
  const padded = [year, ...short.map((part) => part.padStart(2, '0'))].join('-');
  if (year !== undefined && padded !== found)
    return `Write two digits for the month and for the day: ${padded}.`;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(found))
    return 'Write the year first, then the month and the day, with hyphens.';
  if (/^\d{4}-\d{2}$/.test(found) && !isMoment(`${found}-01`))
    return 'The calendar has no such month.';
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(found) ?? [];
  return day !== undefined && !isMoment(day) ? 'The calendar has no such day.' : 'Correct it.';
}

export const ZONE_WISH = 'Write a region and a city of it, with a slash between them.';

export const TAKE_OUT_KEY =
  'Take it out: whoever can read it can sign with it. Make a new pair with “armslength keygen”, and sign the packs anew.';

const FORMS: readonly (readonly [expected: string, mend: string])[] = [
  ['two capital letters', 'Write the code of the country, such as DK or GB.'],
  ['three capital letters', 'Write the code of the currency, such as EUR or GBP.'],
  ['an IANA time zone', ZONE_WISH],
  ['a version', 'Write three numbers with dots between them, such as 1.0.0.'],
  ['an e-mail address', 'Write one address with an @ and nothing around it.'],
  [NO_KEY_HERE, TAKE_OUT_KEY],
  [NO_UNSEEN, TAKE_IT_OUT],
];

function ofObject(found: string, expected: string): string {
  const [, from, until] = /^(\d{4}-[^/\s]+)\/(\d{4}-[^/\s]+)$/.exec(found) ?? [];
  return until !== undefined && expected.startsWith('{ "from"')
    ? `Write { "from": "${from}", "until": "${until}" }.`
    : 'Write it in braces, with these keys.';
}

function ofNumber(found: number, expected: string): string {
  if (!Number.isFinite(found)) return 'Write a number that is not as large as that.';
  if (expected.startsWith('a whole number')) return 'Write it without a decimal part.';
  if (expected.startsWith('at least ')) return 'Write a larger number.';
  return expected.startsWith('at most ') ? 'Write a smaller number.' : 'Correct it.';
}

function ofList(expected: string): string {
  const [, key] = /^an answer with the id (\S+)$/.exec(expected) ?? [];
  if (key !== undefined) return `Add an answer whose “id” is “${key}”.`;
  const [, language] = /^a list with “(\w+)”/.exec(expected) ?? [];
  if (language !== undefined) return `Add “${language}” to the list.`;
  if (expected.startsWith('at least ')) return 'Add what is missing to the list.';
  return expected.startsWith('at most ') ? 'Take some out of the list.' : 'Correct it.';
}
