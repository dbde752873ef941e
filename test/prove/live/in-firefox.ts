/** The long session in a real Firefox. */
import { eventually } from '../../e2e/browsers/deadline.ts';
import { launchFirefox } from '../../e2e/browsers/firefox.ts';
import { servePlaces } from '../../e2e/places/serve.ts';
import { buildOf } from '../builds.ts';
import type { Subject } from '../row.ts';
import type { Asked } from './asked.ts';
import { handInFirefox } from './hand-in-firefox.ts';
import { goThroughLog } from './own-log.ts';
import { goThrough, noting, OWN_PAGES, POLICY } from './session.ts';

/** Whom the browser has asked. Once through everything: what Firefox is asked about here is the network alone. */
export async function sessionInFirefox(subject: Subject): Promise<Asked> {
  const places = await servePlaces();
  const firefox = await launchFirefox({
    extension: buildOf(subject, 'firefox'),
    places,
    fakeMedia: true,
    policy: POLICY,
  });
  try {
    await eventually('the sites to be served', () =>
      firefox.evaluate<boolean>(
        'browser.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)',
      ),
    );
    const tab = await firefox.open('about:blank');
    const went: string[] = [];
    await goThrough(noting(handInFirefox(firefox.bidi, tab), went));
    for (const name of OWN_PAGES) await (await firefox.openOwn(name)).close();
    const log = await firefox.openOwn('log.html');
    await goThroughLog(log);
    await log.close();
    return {
      browser: 'Firefox',
      connections: [...firefox.asked],
      requests: [...places.log],
      went,
      changes: 0,
    };
  } finally {
    await firefox.close();
    await places.close();
  }
}
