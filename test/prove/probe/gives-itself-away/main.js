// In the world of the page.
window.givesItselfAway = true;
document.addEventListener(
  'focusin',
  (event) => {
    event.composedPath();
    setTimeout(() => {
      throw new Error('Something went wrong');
    });
  },
  true,
);
// So that a stack does not say whose it is.
document.addEventListener('click', () => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  document.body.matches('p');
  Error.stackTraceLimit = limit;
});
