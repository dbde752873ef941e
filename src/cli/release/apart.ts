/** What tools print while they work, apart from what a command answers. */

/**
 * Runs `work`. What is printed meanwhile as an answer is shown to whoever waits at a terminal, apart from the answer, and
 * to nobody else: it moves, and says nothing that a file or a program could use.
 */
export async function apart<T>(work: () => Promise<T>): Promise<T> {
  const write = process.stdout.write.bind(process.stdout);
  const { isTTY } = process.stderr;
  process.stdout.write = (...parts: readonly unknown[]): boolean =>
    isTTY ? process.stderr.write(...(parts as Parameters<typeof write>)) : true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}
