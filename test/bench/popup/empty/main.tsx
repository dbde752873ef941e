/** The least that a page with Preact can be: one line, and no style. */
import { render } from 'preact';

render(<p>Nothing</p>, document.body);
