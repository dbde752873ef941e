/** Mistakes in texts: a quote that is missing, bent or not escaped, and signs that a text cannot have as they are. */
import { closingsOf } from './diagnose-brackets.ts';
import { type Diagnosis, excerpt } from './diagnosis.ts';
import { isText, lineFrom, type Spot, takesValue } from './spot.ts';

/** The text before the place ends elsewhere than its author meant, if that is what is the matter. */
export function inText(spot: Spot): Diagnosis | undefined {
  const { previous } = spot;
  if (!isText(previous) || previous.text.length < 2) return undefined;
  return withBentQuote(spot) ?? withoutClosingQuote(spot) ?? withQuoteInside(spot);
}

/** `"outcome”: "` where `"outcome": "` was meant. */
function withBentQuote({ previous, token }: Spot): Diagnosis | undefined {
  if (previous.end !== token.at) return undefined;
  return bentIn(previous.text, previous.at, /[“”„«»](?=\s*[:,}\]])/);
}

function bentIn(text: string, from: number, pattern: RegExp): Diagnosis | undefined {
  const bent = pattern.exec(text);
  if (!bent) return undefined;
  const at = from + bent.index;
  return {
    at,
    length: 1,
    found: excerpt(text.slice(0, bent.index + 1)),
    expected: excerpt(`${text.slice(0, bent.index)}"`),
    mend: 'Type straight quotes ("): word processors bend them.',
    repair: { at, length: 1, by: '"' },
  };
}

/** `"outcome: "fine"`: the quote behind the key is missing. */
function withoutClosingQuote(spot: Spot): Diagnosis | undefined {
  const { previous, beforePrevious } = spot;
  return takesValue(spot, beforePrevious) ? undefined : keyUnclosed(previous.text, previous.at);
}

function keyUnclosed(text: string, from: number): Diagnosis | undefined {
  const [key] = /^"[\w$-]+(?=\s*:\s*(?:\S.*)?$)/.exec(text) ?? [];
  if (key === undefined) return undefined;
  return {
    at: from,
    length: key.length,
    found: `${key} without its closing quote`,
    expected: `${key}"`,
    mend: 'Put it behind the key.',
    repair: { at: from + key.length, length: 0, by: '"' },
  };
}

/** `"He said "yes" to it"`: the quotes inside end the text too early. */
function withQuoteInside({ text, token, previous }: Spot): Diagnosis | undefined {
  if (previous.end !== token.at || /^[{}[\],:"]/.test(token.text)) return undefined;
  const rest = lineFrom(text, token.at);
  const end = /"(?=\s*(?:[,}\]]|$))/.exec(rest);
  if (!end) return undefined;
  const whole = text.slice(previous.at, token.at + end.index + 1);
  const by = `"${whole.slice(1, -1).replaceAll(/(?<!\\)"/g, String.raw`\"`)}"`;
  return {
    at: previous.end - 1,
    length: 1,
    found: `a quote inside the text ${excerpt(whole)}`,
    expected: String.raw`\" or “ ”`,
    mend: 'Write it so for each quote inside the text.',
    repair: { at: previous.at, length: whole.length, by },
    // It might as well be a quote that is missing, or one too many, with entries of their own behind it.
    ...(/^"\s*[":,]|"\s*[:,]\s*"/.test(whole) && { guessed: true }),
  };
}

/** A text that goes on to the end of its line. */
export function inUnclosedText(spot: Spot): Diagnosis {
  const { text, token, previous, open } = spot;
  const bent = bentIn(token.text, token.at, /[“”„«»](?=\s*(?::|[,}\]]*\s*$))/);
  if (bent) return bent;
  const key = takesValue(spot, previous) ? undefined : keyUnclosed(token.text, token.at);
  if (key) return key;
  const broken = withLineBreak(spot);
  if (broken) return broken;
  const [end = ''] = /\s*[,}\]]*\s*$/.exec(token.text.slice(1)) ?? [];
  const said = token.text.slice(0, token.text.length - end.length);
  if (end.trim() === '' && text.slice(token.end).trim() === '' && open.length > 0)
    return cutOff(spot, said);
  return {
    at: token.at,
    length: said.length,
    found: `${excerpt(said)} without its closing quote`,
    expected: 'a quote (") where the text ends',
    mend: String.raw`Put it there. A new line inside a text is written \n.`,
    repair: { at: token.at + said.length, length: 0, by: '"' },
    // With no word behind it, it closes something rather than opening a text.
    ...(/^"\s*(?:[:,]|$)/.test(said) && { guessed: true }),
  };
}

/** Nothing follows, not even a bracket of those that are open. */
function cutOff(spot: Spot, said: string): Diagnosis {
  const { text, token, previous, open } = spot;
  const value = takesValue(spot, previous) ? '' : ': null';
  return {
    at: token.at,
    length: said.length,
    found: `the end of the file inside the text ${excerpt(said)}`,
    expected: `a quote (") where the text ends, and ${closingsOf(open)} behind it for what is open`,
    mend: 'Is the file whole? It looks cut off here.',
    repair: {
      at: token.at + said.length,
      length: text.length - token.at - said.length,
      by: `"${value}${closingsOf(open)}`,
    },
    guessed: true,
  };
}

/** The text goes on in the next lines, and its quote is where it ends. */
function withLineBreak({ text, token }: Spot): Diagnosis | undefined {
  const at = token.at + token.text.trimEnd().length;
  const [rest] =
    /^(?:[ \t]*\r?\n[^"\n{}[\]]*)+(?="[ \t]*[,}\]]*[ \t]*(?:,?\r?\n|$))/.exec(text.slice(at)) ?? [];
  if (rest === undefined || !/\w/.test(rest)) return undefined;
  return {
    at: token.at,
    length: at - token.at,
    found: `a line break inside the text ${excerpt(text.slice(token.at, at))}`,
    expected: String.raw`a space, or \n`,
    mend: 'Write the whole text in one line.',
    repair: { at, length: rest.length, by: rest.replaceAll(/\s*\n\s*/g, String.raw`\n`) },
  };
}

/** A backslash that stands for nothing. */
export function inEscape({ token }: Spot): Diagnosis {
  const wrong = /\\(?:u(?![\da-fA-F]{4})[\da-fA-F]{0,3}|[^"\\/bfnrtu])/.exec(
    token.text.replaceAll(/\\\\/g, '__'),
  );
  const [found = token.text] = wrong ?? [];
  const at = token.at + (wrong?.index ?? 0);
  const unicode = found.startsWith(String.raw`\u`);
  return {
    at,
    length: found.length,
    found,
    expected: unicode ? String.raw`\u with four digits, such as \u00e6` : `\\${found}`,
    mend: unicode
      ? 'Correct it, or type the letter itself.'
      : String.raw`Write \\ for a backslash.`,
    repair: { at, length: 0, by: '\\' },
    ...(unicode && { guessed: true }),
  };
}

/** A tab, or another sign that only a keyboard has. */
export function inControlCharacter({ token }: Spot): Diagnosis {
  const index = token.text.search(/[^ -\uffff]/);
  const at = token.at + index;
  const tab = token.text.charAt(index) === '\t';
  return {
    at,
    length: 1,
    found: tab ? 'a tab inside a text' : 'a control character inside a text',
    expected: tab ? String.raw`a space, or \t` : 'none',
    mend: 'Delete it, and type a space if there should be one.',
    repair: { at, length: 1, by: ' ' },
  };
}
