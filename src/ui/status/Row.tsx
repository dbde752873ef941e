import type { ComponentChildren } from 'preact';

/** A name and what is said under it; nothing where there is nothing to say. */
export const Row = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) =>
  children ? (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  ) : null;
