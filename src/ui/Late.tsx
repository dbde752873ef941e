import type { FunctionComponent, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A part of a page that is loaded only when it is shown. `load` calls back with it; what goes wrong there is told by `load`. */
export function Late<Props extends object>({
  load,
  of,
}: {
  readonly load: (ready: (part: FunctionComponent<Props>) => void) => void;
  readonly of: Props;
}): JSX.Element | null {
  const [Part, setPart] = useState<FunctionComponent<Props>>();
  useLayoutEffect(() => load((part) => setPart(() => part)), []);
  return Part ? <Part {...of} /> : null;
}
