import { page, type Place } from '../place.ts';

/**
 * A single-page app: every address gives the same shell, and `in-page/x.ts` shows what belongs to it.
 * The addresses under /practice/ are ordinary pages, for the back/forward cache and for prerendering.
 */
export const x: Place = ({ host, url }) => {
  if (host !== 'x.com' && host !== 'twitter.com' && host !== 'pro.x.com') return null;
  if (url.pathname === '/practice/links') {
    return page({
      host,
      title: 'Links',
      body: `<nav><a href="/home">Home</a><a href="/compose/post">Write</a><a href="/practice/other">Other</a></nav>`,
    });
  }
  if (url.pathname === '/practice/other') {
    return page({ host, title: 'Other', body: '<p><a href="/practice/links">Links</a></p>' });
  }
  if (url.pathname === '/practice/prerender') {
    const to = url.searchParams.get('to') ?? '/compose/post';
    const rules = { prerender: [{ source: 'list', urls: [to], eagerness: 'immediate' }] };
    return page({
      host,
      title: 'Prerender',
      // The one character that could end the script early is escaped, since the address is the reader's.
      head: `<script type="speculationrules">${JSON.stringify(rules).replaceAll('<', '\\u003c')}</script>`,
      body: `<p><a id="go" href="${to.replaceAll('"', '&quot;')}">Go there</a></p>`,
    });
  }
  return page({ host, title: 'Posts', script: 'x', body: '<div id="app"></div>' });
};
