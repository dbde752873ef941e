import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the two buttons say: to do it, and to leave everything as it is. */
  readonly yes: string;
  readonly no: string;
  readonly confirm: () => void;
  /** The dialog is to go: by the button, or by Esc. */
  readonly close: () => void;
}

/** A question that has to be answered first. It is open while it is rendered; focus goes back to where it was. */
export function Dialog({ title, children, yes, no, confirm, close }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // The first of the answers has the focus otherwise, also where another is chosen.
    current?.querySelector<HTMLElement>('input:checked')?.focus();
    return () => current?.close();
  }, []);
  // The browser says only later that it has closed a dialog: by then whoever is quick has asked for it again.
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  const closed = () => dialog.current && close();
  return (
    <dialog
      class="ds-dialog"
      ref={dialog}
      aria-labelledby="dialog-title"
      onCancel={cancel}
      onClose={closed}
    >
      <h2 class="ds-heading" id="dialog-title">
        {title}
      </h2>
      {children}
      <div class="ways">
        <Button press={close}>{no}</Button>
        <Button press={confirm}>{yes}</Button>
      </div>
    </dialog>
  );
}
