/** What happens to a page besides what it does itself, also where it is undone at once. Runs in the page, first of all. */

/**
 * Watches the whole document from now on, and hears every event of the given kinds. Gives a function that ends that and
 * says what there was, each as `way: what`. What the parser puts there is known by being sent; it takes nothing away.
 */
export function watchChanges(types: readonly string[]): () => readonly string[] {
  const found: string[] = [];
  let isRead = false;
  const note = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const isParsed = !isRead && type === 'childList' && removedNodes.length === 0;
      // What is added while the page is read stands in it at the end, where it is compared with what was sent.
      if (!isParsed)
        found.push(
          `mutation: ${type} of ${target.nodeName} ${attributeName ?? `${addedNodes.length} added, ${removedNodes.length} taken away`}`,
        );
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  // The parser has come to its end. What it has put there last has not been told yet.
  addEventListener(
    'readystatechange',
    () => {
      note(observer.takeRecords());
      isRead = true;
    },
    { capture: true, once: true },
  );
  for (const type of types)
    addEventListener(
      type,
      ({ isTrusted }) => {
        if (!isTrusted) found.push(`own-event: ${type}`);
      },
      { capture: true },
    );
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return [...new Set(found)];
  };
}
