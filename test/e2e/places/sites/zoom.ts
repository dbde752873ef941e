import { page, type Place } from '../place.ts';

/**
 * The address of an invitation hands over to the native application. Who goes on in the browser is redirected to
 * app.zoom.us, where the name of the organisation is gone.
 */
export const zoom: Place = ({ host, url }) => {
  if (host !== 'zoom.us' && !host.endsWith('.zoom.us')) return null;
  const [, kind, id] = /^\/(j|s|wc\/join)\/(\d+)/.exec(url.pathname) ?? [];
  if (id && (kind === 'wc/join' || url.searchParams.has('direct'))) {
    return { redirect: `https://app.zoom.us${url.port && `:${url.port}`}/wc/${id}/join` };
  }
  if (id) {
    return page({
      host,
      title: 'The meeting opens in its application',
      body: `<p><a id="browser" href="/wc/join/${id}">Join from your browser</a></p>`,
    });
  }
  if (/^\/wc\/\d+\/(?:join|start)$/.test(url.pathname)) {
    return page({
      host,
      title: 'A meeting',
      script: 'call',
      body: `<video id="view" autoplay playsinline muted></video>
<nav><button id="join">Join</button><button id="leave" hidden>Leave</button></nav>`,
    });
  }
  return page({
    host,
    title: 'Meetings',
    body: '<p>No meeting on this page.</p><nav><a href="/j/12345678901">A meeting</a></nav>',
  });
};
