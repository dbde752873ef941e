/** How many bytes everything that the extension keeps in databases takes up; `undefined` where the browser does not tell. */
export const readRoom = async (): Promise<number | undefined> =>
  (await navigator.storage?.estimate())?.usage;
