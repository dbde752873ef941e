/** The look of the strip. In a page there is no sheet of ours to link to, and none of the page's reaches in. */
export const STYLE = `
section {
  align-items: center;
  background: Canvas;
  border: 1px solid CanvasText;
  border-radius: 0.5rem;
  box-sizing: border-box;
  color: CanvasText;
  color-scheme: light dark;
  display: flex;
  flex-wrap: wrap;
  font: 16px/1.5 system-ui, sans-serif;
  gap: 4px 8px;
  margin: 8px;
  padding: 6px 12px;
}
p { margin: 0; min-height: 24px; }
button {
  background: transparent;
  border: 1px solid currentColor;
  border-radius: 4px;
  color: inherit;
  cursor: pointer;
  font: inherit;
  min-height: 32px;
  padding: 2px 10px;
}
button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`;
