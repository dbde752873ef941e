/** How far a long piece of work is, on one line of a terminal that is gone when it is done. */
export interface Progress {
  show(done: number, name: string): void;
  clear(): void;
}

const CLEAR_LINE = '\r\u001b[K';

/** Nothing is shown where nobody looks: in a file, in a pipe. */
export function progressOn(
  stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown },
  total: number,
): Progress {
  const write = (text: string) => {
    if (stream.isTTY) stream.write(CLEAR_LINE + text);
  };
  return {
    // A line that is wider than the terminal could not be taken back.
    show: (done, name) =>
      write(`${done} of ${total}: ${name}`.slice(0, (stream.columns || 80) - 1)),
    clear: () => write(''),
  };
}
