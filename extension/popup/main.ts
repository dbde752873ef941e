/** Begins the popup. Wiring only. */
import { begin } from './begin.ts';

// The script does not wait for it: what it loads later takes parts of the script, and would wait for its end.
void begin();
