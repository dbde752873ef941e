// What several extensions do in every page: at each change, the whole page is searched for fields to write in.
const FIELDS = 'textarea, [contenteditable=true], [role=textbox]';
const known = new WeakSet();

const rescan = () => {
  for (const field of document.querySelectorAll(FIELDS)) known.add(field);
};

new MutationObserver(rescan).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});
