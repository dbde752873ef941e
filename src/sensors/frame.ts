/**
 * The window of a frame that a page writes by itself, such as the body of an editor: it has no address of its own,
 * stands for that of its page, and has no script of ours. `null` or `undefined`: not such a frame.
 */
export const windowIn = ({
  contentDocument,
  src,
}: Partial<HTMLIFrameElement>): Window | null | undefined =>
  src?.startsWith('h') ? null : contentDocument?.defaultView;
