import type { ComponentChildren, JSX } from 'preact';

/** A part of the page whose changes are said politely, at the next pause, by what reads the page aloud. */
export const Announcement = ({
  children,
  framed = false,
}: {
  readonly children: ComponentChildren;
  readonly framed?: boolean;
}): JSX.Element => (
  // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold headings and tables
  <div role="status" class={framed ? 'ds-card' : undefined} data-variant="tinted">
    {children}
  </div>
);
