/** What is wrong with a text, told without repeating a private key that stands in it. */

/** The beginning of what comes behind “d”, however it is quoted, and of what comes behind the first line of a PEM. */
const SECRETS = [
  /["']d\\*["']?\s*:\s*[\\"']*([\w-]{12})/g,
  /PRIVATE KEY-+(?:\s|\\[nr])*([\w+/]{12})/g,
];

const INSTEAD = 'what may be a private key';

/** The words of a message about `text`, as they may be told: another in their place where they quote a private key. */
export function unrepeated(text: string): (words: string) => string {
  const secrets = SECRETS.flatMap((secret) =>
    [...text.matchAll(secret)].flatMap(([, start]) => (start === undefined ? [] : [start])),
  );
  return (words) => (secrets.some((secret) => words.includes(secret)) ? INSTEAD : words);
}
