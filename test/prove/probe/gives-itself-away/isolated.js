// In a world of its own, and seen all the same.
performance.mark('here');
window.postMessage({ from: chrome.runtime.id }, location.origin);
document.addEventListener(
  'click',
  (event) => {
    event.preventDefault();
    document.dispatchEvent(new Event('change', { bubbles: true }));
    window.dispatchEvent(new CustomEvent(`${chrome.runtime.id}:started`));
    document.dispatchEvent(new CustomEvent('gives-itself-away'));
    // Undone at once, so that nothing is left to be seen.
    document.body.setAttribute('data-here', '');
    document.body.removeAttribute('data-here');
  },
  true,
);
document.addEventListener('keydown', (event) => event.stopPropagation(), true);
addEventListener('load', () => {
  document.documentElement.dataset.here = '';
  setTimeout(() => document.body.prepend(document.createElement('hr')), 30);
  document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }));
  scrollTo(0, 10);
  history.pushState(null, '', location.href);
  new Image().src = chrome.runtime.getURL('manifest.json');
});
// Survives what a page writes anew, as scripts do that look after their place with an observer.
new MutationObserver(() => {
  if (document.documentElement && !document.documentElement.dataset.here)
    document.documentElement.dataset.here = '';
}).observe(document, { childList: true });
// Keeps the page waiting whenever it does something.
const wait = () => {
  const began = performance.now();
  while (performance.now() - began < 100);
};
for (const type of ['focusin', 'beforeinput', 'click']) addEventListener(type, wait, true);
navigation.addEventListener('currententrychange', wait);
