// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { clear, show } from './page.tsx';

afterEach(clear);

const ask = (close: () => void) =>
  show(
    <Dialog title="Sure?" yes="Yes" no="No" confirm={vi.fn()} close={close}>
      {null}
    </Dialog>,
  );

test('Esc asks for the dialog to go, and leaves it to whoever shows it', async () => {
  const close = vi.fn();
  await ask(close);
  const cancel = new Event('cancel', { cancelable: true });
  document.querySelector('dialog')?.dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(close).toHaveBeenCalledOnce();
});

test('that the browser has closed it is told while it is shown, and not when another has taken its place', async () => {
  const close = vi.fn();
  await ask(close);
  const first = document.querySelector('dialog');
  first?.dispatchEvent(new Event('close'));
  expect(close).toHaveBeenCalledOnce();
  await clear();
  close.mockClear();
  await ask(close);
  first?.dispatchEvent(new Event('close'));
  expect(close).not.toHaveBeenCalled();
});
