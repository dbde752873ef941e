/** Reads and then shows, whenever it is called. What was read before a later call began is never shown after it. */
export function newest<Found>(
  read: () => Promise<Found>,
  show: (found: Found) => void,
): () => Promise<void> {
  let last = 0;
  return async () => {
    const turn = ++last;
    const found = await read();
    if (turn === last) show(found);
  };
}
