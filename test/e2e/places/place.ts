/** What a page on the local server is made of. */

/** A request as a place sees it. `host` has no port. */
export interface Asked {
  readonly host: string;
  readonly url: URL;
}

export type Answer = { readonly html: string } | { readonly redirect: string };

/** Answers a request if it is for one of its own addresses, else `null`. */
export type Place = (asked: Asked) => Answer | null;

interface Page {
  readonly host: string;
  readonly title: string;
  readonly body: string;
  /** Name of a bundle in `in-page/`, without extension. */
  readonly script?: string;
  /** Said at the top of the page. Default: that it is a practice page, and for which host. */
  readonly notice?: string;
  /** Placed in the head as it is. */
  readonly head?: string;
}

/** Where the server keeps bundles; no real site has it, so that it hides no address of theirs. */
export const BUNDLES = '/_practice/';

/** A whole page. It is plainly marked, and looks like nobody's brand: people see it with `npm start`. */
export const page = ({ host, title, body, script, notice, head = '' }: Page): Answer => ({
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – Armslength practice</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${head}
</head>
<body>
<header class="practice">${notice ?? `<strong>Local practice page</strong> standing in for ${host}. Nothing that is written here leaves this computer.`}</header>
<main>
<h1>${title}</h1>
${body}
</main>
${script ? `<script type="module" src="${BUNDLES}${script}.js"></script>` : ''}
</body>
</html>`,
});

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 22%, transparent); font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 }
.practice { padding: .5rem 1rem; background: light-dark(#fff3c4, #4a3d00); border-bottom: 1px solid var(--line); font-size: .875rem }
main { max-width: 40rem; margin: 1.5rem auto; padding: 0 1rem; display: grid; gap: 1rem }
h1 { font-size: 1.25rem; margin: 0 }
h2 { font-size: 1.0625rem; margin: .5rem 0 0 }
ul { margin: 0; padding-inline-start: 1.25rem; line-height: 1.8 }
nav { display: flex; gap: 1rem; flex-wrap: wrap }
article, [role=dialog], form.box { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; display: grid; gap: .75rem }
[role=dialog] { position: fixed; inset: 20vh 0 auto; margin: auto; width: min(32rem, 90vw); box-sizing: border-box; background: Canvas; box-shadow: 0 0 0 100vmax rgb(0 0 0 / .4); z-index: 1 }
[contenteditable], textarea, input { font: inherit; border: 1px solid var(--line); border-radius: .375rem; padding: .5rem .75rem; box-sizing: border-box; width: 100% }
[contenteditable] { min-height: 3rem }
[contenteditable] p { margin: 0 }
button { font: inherit; padding: .5rem 1rem; justify-self: start; cursor: pointer }
video { width: 100%; background: #000; border-radius: .5rem }
[hidden] { display: none !important }
`;
