/** What the toolbar shows for a tab, read back from the browser. */
export interface Badge {
  readonly text: string;
  /** Red, green, blue and opacity, each 0 to 255. */
  readonly background: readonly number[];
  readonly title: string;
}

export const badgeOf = (
  evaluate: <T>(expression: string) => Promise<T>,
  tabId: number,
): Promise<Badge> =>
  evaluate<Badge>(`(async ({ action }) => ({
    text: await action.getBadgeText({ tabId: ${tabId} }),
    background: [...(await action.getBadgeBackgroundColor({ tabId: ${tabId} }))],
    title: await action.getTitle({ tabId: ${tabId} }),
  }))(globalThis.browser ?? chrome)`);
