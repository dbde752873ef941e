import type { ComponentChildren, JSX } from 'preact';

export interface ButtonProps {
  readonly press: () => void;
  readonly children: ComponentChildren;
  /** Filled is for what a screen is for; everything else is outlined. */
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  readonly disabled?: boolean;
  /** What it does is being done. It does nothing until then, and keeps the focus, which one that is disabled loses. */
  readonly busy?: boolean;
  /** Whether the part of the page that this button shows is shown. */
  readonly expanded?: boolean;
}

export const Button = ({
  press,
  children,
  variant = 'secondary',
  disabled = false,
  busy = false,
  expanded,
}: ButtonProps): JSX.Element => (
  <button
    type="button"
    class="ds-button"
    data-variant={variant}
    disabled={disabled}
    aria-disabled={busy || undefined}
    aria-expanded={expanded}
    onClick={busy ? undefined : press}
  >
    {children}
  </button>
);
