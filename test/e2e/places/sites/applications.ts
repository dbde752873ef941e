import { page, type Place } from '../place.ts';

/** Pages of applications that have a server of their own beside these places. */
export const applications: Place = ({ host, url }) => {
  if (url.pathname === '/2026/11/budget/') {
    return page({ host, title: 'Budget', body: '<div id="comments"></div>', script: 'artalk' });
  }
  if (url.pathname === '/' && (host === 'jitsi.council.example' || host === 'moede.example')) {
    return page({
      host,
      title: 'A call',
      script: 'peer-call',
      body: `<video id="other" playsinline muted></video>
<nav>
  <input id="number" aria-label="Whom to call"><button id="call">Call</button>
  <button id="answer">Answer</button><button id="hang-up">Hang up</button>
</nav>`,
    });
  }
  return null;
};
