/** The names of an object's members as its JSON has them, also those that stand there twice: readers differ on which counts. */

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** `json` is JSON, as `JSON.parse` takes it. */
export function memberNames(json: string): readonly string[] {
  const tokens = json.match(TOKENS) ?? [];
  let depth = 0;
  const names: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && tokens[at + 1] === ':') names.push(JSON.parse(token) as string);
  }
  return names;
}
