/**
 * The look of the strip. In a page there is no sheet of ours to link to, and none of the page's reaches in. Its letters are
 * as large as the user wants them: the host's `all: initial` gives it that size, and an `em` is one of them (a `rem` is the
 * page's).
 */
export const STYLE = `
section {
  align-items: center;
  background: Canvas;
  border: 1px solid CanvasText;
  border-radius: 0.5em;
  box-sizing: border-box;
  color: CanvasText;
  color-scheme: light dark;
  display: flex;
  flex-wrap: wrap;
  font: 1em/1.5 system-ui, sans-serif;
  gap: 0.25em 0.5em;
  margin: 0.5em;
  padding: 0.375em 0.75em;
}
p { margin: 0; min-height: 1.5em; }
button {
  background: transparent;
  border: 1px solid currentColor;
  border-radius: 0.25em;
  color: inherit;
  cursor: pointer;
  font: inherit;
  min-height: max(32px, 2em);
  padding: 0.125em 0.625em;
}
button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`;
