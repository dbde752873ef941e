import { describe, expect, it } from 'vitest';
import { matchesAddress } from '../../src/core/address.ts';
import { parse } from '../../src/core/issue.ts';
import { findSite } from '../../src/core/lookup.ts';
import { asTried, checkExamples, checkHosts, recognisedAt } from '../../src/core/site-check.ts';
import { checkEvidence } from '../../src/core/site-evidence.ts';
import { recogniseField } from '../../src/core/site.ts';
import { inPage, siteSchema } from '../../src/core/site-schema.ts';
import type { Activity, Surface } from '../../src/core/words.ts';
import { allSites, siteFiles } from './rules-on-disk.ts';

const parseUrl = (url: string) => (URL.canParse(url) ? new URL(url) : null);

describe('the file of a site', () => {
  it.each(siteFiles())('$file keeps to the schema', ({ value }) => {
    const result = parse(siteSchema, value);
    expect(result.ok ? [] : result.issues).toEqual([]);
  });
});

const sites = asTried(allSites());

/** A day on which all that is written down had been seen, and nothing was to be looked at again. */
const LAST_LOOKED = '2026-11-30';

/** What a box is where nothing better is known, by the kind of service. */
const LAST = {
  social: ['composer', 'message'],
  scheduling: ['scheduler', null],
  advertising: ['ads', null],
  newsletter: ['newsletter', null],
  call: [undefined],
};

describe('the sites together', () => {
  it('are each in a file that is named by its id', () => {
    expect(siteFiles().map(({ file }) => file)).toEqual(sites.map(({ id }) => `sites/${id}.json`));
  });

  it('are those that are promised', () => {
    expect(sites.map(({ id }) => id)).toEqual([
      'agorapulse',
      'apsis-one',
      'bigbluebutton',
      'bluejeans',
      'bluesky',
      'brevo',
      'buffer',
      'canva',
      'chime',
      'discord',
      'element-call',
      'facebook',
      'facetime',
      'falcon',
      'flickr',
      'friendica',
      'gab',
      'gather',
      'get-a-newsletter',
      'google-ads',
      'google-meet',
      'gotomeeting',
      'heyloyalty',
      'hootsuite',
      'instagram',
      'jitsi',
      'later',
      'lemmy',
      'lifesize',
      'linkedin',
      'livekit-meet',
      'livestorm',
      'loomly',
      'luma',
      'mailchimp',
      'mailerlite',
      'mastodon',
      'medium',
      'messenger',
      'metricool',
      'minds',
      'misskey',
      'nextcloud-talk',
      'nextdoor',
      'nhn',
      'odnoklassniki',
      'peertube',
      'pexip',
      'peytz-mail',
      'pinterest',
      'pixelfed',
      'pleroma',
      'postiz',
      'proton-meet',
      'publer',
      'reddit',
      'ringcentral',
      'riverside',
      'rule',
      'signal-call',
      'skype-for-business',
      'skype',
      'slack',
      'snapchat-ads',
      'snapchat',
      'socialbee',
      'sprinklr',
      'sprout-social',
      'starleaf',
      'streamyard',
      'substack',
      'teams',
      'teamviewer-meeting',
      'telegram',
      'threads',
      'tiktok-ads',
      'tiktok',
      'tumblr',
      'ubivox',
      'vdx',
      'vimeo',
      'vk',
      'webex',
      'whatsapp',
      'whereby',
      'wordpress-self-hosted',
      'wordpress',
      'x',
      'youtube',
      'zoho-meeting',
      'zoom',
    ]);
  });

  it('share no host, so that an address is never on two of them', () => {
    const overlaps = sites.flatMap((site) =>
      checkHosts(
        site,
        sites.filter((other) => other !== site),
      ),
    );
    expect(overlaps).toEqual([]);
  });
});

describe.each(sites)('$id', (site) => {
  it('is recognised at each of its examples, as exactly that, and at no silent one', () => {
    expect(checkExamples(site, sites, parseUrl)).toEqual([]);
  });

  it('is recognised at no example of another site', () => {
    const foreign = sites
      .filter((other) => other !== site)
      .flatMap((other) => [
        ...other.examples.speaks.map(({ url }) => url),
        ...other.examples.silent,
      ])
      .filter((url) => recognisedAt([site], new URL(url)) !== null);
    expect(foreign).toEqual([]);
  });

  it('has at least eight examples of each kind, or four where only boxes are known, each only once', () => {
    const { speaks, silent } = site.examples;
    const asked = [...speaks.map(({ url, within }) => `${url} ${within ?? ''}`), ...silent];
    expect(speaks.length).toBeGreaterThanOrEqual(site.addresses.length > 0 ? 8 : 4);
    expect(silent.length).toBeGreaterThanOrEqual(8);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('has an example that is decided by each address that it knows', () => {
    const deciding = new Set(
      site.examples.silent.map((url) => {
        const at = new URL(url);
        return findSite(sites, at) === site
          ? site.addresses.find((known) => matchesAddress(known, at))
          : undefined;
      }),
    );
    const idle = site.addresses.filter((known) => {
      // Where live media is noticed, it is not where nothing is: a silent example is enough.
      if (site.media && known.surface === null && deciding.has(known)) return false;
      const without = { ...site, addresses: site.addresses.filter((other) => other !== known) };
      return (
        checkExamples(
          without,
          sites.map((other) => (other === site ? without : other)),
          parseUrl,
        ).length === 0
      );
    });
    expect(idle).toEqual([]);
  });

  it('has an example of a box for every field that it knows', () => {
    const decides = ({ url, within }: (typeof site.examples.speaks)[number]) =>
      within === undefined
        ? undefined
        : site.fields.find(
            (known) =>
              matchesAddress(known, new URL(url)) && (!known.selector || known.selector === within),
          );
    const shown = new Set(site.examples.speaks.map(decides));
    expect(site.fields.filter((known) => !shown.has(known))).toEqual([]);
  });

  it('stays silent over http, below its paths, and on look-alike hosts', () => {
    const byAddress = site.examples.speaks.filter(({ within }) => within === undefined);
    const lookalikes = byAddress.flatMap(({ url }) => {
      const { hostname, href } = new URL(url);
      const bare = hostname.replace(/\.$/, '');
      return [
        href.replace('https:', 'http:'),
        href.replace(hostname, `${bare}.evil.example`),
        href.replace(hostname, `${bare}@evil.example`),
        href.replace(hostname, `evil.example/${bare}`),
        href.replace(hostname, `not${bare.split('.').slice(-2).join('.')}`),
      ];
    });
    expect(lookalikes.filter((url) => recognisedAt(sites, new URL(url)) !== null)).toEqual([]);
  });

  it('names no field on a call site, and ends any other with what a box is there where nothing better is known', () => {
    const { surface, activity: _, ...narrowed } = site.fields.at(-1) ?? { surface: undefined };
    expect(narrowed).toEqual({});
    expect(LAST[site.family]).toContain(surface);
  });

  it('is found on every one of its hosts', () => {
    for (const pattern of site.hosts) {
      const at = new URL(`https://${pattern.replace('*', 'any')}/`);
      expect(findSite(sites, at)?.id).toBe(site.id);
    }
  });

  it('says when it was last seen, and when to look again', () => {
    expect(checkEvidence(site, LAST_LOOKED)).toEqual([]);
    const seen = site.evidence.map(({ on }) => on.slice(0, 7)).toSorted();
    expect(['unverified', ...seen]).toContain(site.verified);
    expect(site.evidence.some(({ seen: what }) => what.startsWith('unverified:'))).toBe(
      site.verified === 'unverified' ||
        site.evidence.some(({ where }) => where.startsWith('own knowledge')),
    );
  });

  it('fits with what it puts into a page into 6,400 bytes', () => {
    expect(JSON.stringify(inPage(site)).length).toBeLessThan(6_400);
  });
});

describe('a field that has taken focus', () => {
  it.each<[string, string, Surface | null, Activity | undefined]>([
    // address                                         what stands around it                       surface, activity
    ['https://x.com/home', '[data-testid^="tweetTextarea_"]', 'composer', 'publish'],
    ['https://x.com/home', 'renamed', 'composer', 'publish'],
    ['https://x.com/home', '[data-testid="SearchBox_Search_Input"]', null, undefined],
    ['https://x.com/home', '[data-testid="DMDrawer"]', 'message', 'publish'],
    ['https://x.com/explore', 'renamed', null, undefined],
    ['https://x.com/settings/profile', 'renamed', null, undefined],
    ['https://x.com/messages/1-2', 'renamed', 'message', 'publish'],
    ['https://x.com/i/grok', 'renamed', null, undefined],
    ['https://x.com/home', '[data-testid="GrokDrawer"]', null, undefined],
    ['https://ads.x.com/campaign/1', 'renamed', 'ads', 'publish'],
    ['https://www.facebook.com/', '[role="dialog"] form[method="post"]', 'composer', 'publish'],
    ['https://www.facebook.com/groups/1', 'renamed', 'composer', 'publish'],
    ['https://www.facebook.com/', '[data-pagelet="ChatTab"]', 'message', 'publish'],
    ['https://www.facebook.com/messages/t/1', 'renamed', 'message', 'publish'],
    [
      'https://www.facebook.com/messages/t/1',
      '[role="dialog"] form[method="post"]',
      'composer',
      'publish',
    ],
    ['https://www.facebook.com/messages/t/1', '[data-pagelet="ChatTab"]', 'message', 'publish'],
    ['https://www.facebook.com/stories/1/', 'renamed', 'message', 'publish'],
    [
      'https://business.facebook.com/latest/content_calendar',
      '[role="dialog"] form[method="post"]',
      'scheduler',
      'schedule',
    ],
    ['https://www.facebook.com/stories/create', 'renamed', 'composer', 'publish'],
    ['https://www.facebook.com/marketplace/create/item', 'renamed', null, undefined],
    ['https://www.facebook.com/example/about', 'renamed', null, undefined],
    ['https://www.facebook.com/login/', 'renamed', null, undefined],
    ['https://www.facebook.com/recover/initiate/', 'renamed', null, undefined],
    ['https://www.facebook.com/dialog/oauth', 'renamed', null, undefined],
    ['https://www.facebook.com/report/123', 'renamed', null, undefined],
    ['https://www.facebook.com/ads/preferences', 'renamed', null, undefined],
    ['https://www.facebook.com/ai/', 'renamed', null, undefined],
    ['https://business.facebook.com/commerce/', 'renamed', null, undefined],
    ['https://www.facebook.com/fundraisers/create', 'renamed', 'composer', 'publish'],
    ['https://www.facebook.com/videocall/incall/', 'renamed', 'message', 'publish'],
    ['https://business.facebook.com/latest/composer', 'renamed', 'composer', 'publish'],
    ['https://business.facebook.com/latest/content_calendar', 'renamed', 'scheduler', 'schedule'],
    ['https://business.facebook.com/latest/inbox/all', 'renamed', 'composer', 'moderate'],
    ['https://business.facebook.com/latest/inbox/messenger', 'renamed', 'message', 'moderate'],
    ['https://adsmanager.facebook.com/adsmanager/creation', 'renamed', 'ads', 'publish'],
    [
      'https://www.instagram.com/',
      '[role="dialog"] [data-lexical-editor="true"]',
      'composer',
      'publish',
    ],
    ['https://www.instagram.com/p/1/', 'renamed', 'composer', 'publish'],
    ['https://www.instagram.com/accounts/edit/', 'renamed', null, undefined],
    ['https://www.instagram.com/direct/t/1/', 'renamed', 'message', 'publish'],
    [
      'https://www.instagram.com/direct/t/1/',
      '[role="dialog"] [data-lexical-editor="true"]',
      'composer',
      'publish',
    ],
    [
      'https://www.instagram.com/accounts/edit/',
      '[role="dialog"] [data-lexical-editor="true"]',
      'composer',
      'publish',
    ],
    [
      'https://www.threads.com/messages/t/1',
      '[role="dialog"] [contenteditable="true"]',
      'composer',
      'publish',
    ],
    ['https://www.threads.com/messages/t/1', 'renamed', 'message', 'publish'],
    [
      'https://studio.youtube.com/channel/1/analytics/tab-overview',
      'ytcp-uploads-dialog',
      'composer',
      'publish',
    ],
    ['https://studio.youtube.com/channel/1/analytics/tab-overview', 'renamed', null, undefined],
    [
      'https://www.instagram.com/',
      '[data-pagelet^="IGDChatTabsRootContent"]',
      'message',
      'publish',
    ],
    [
      'https://www.linkedin.com/feed/',
      '#interop-outlet .ql-editor[role="textbox"]',
      'composer',
      'publish',
    ],
    ['https://www.linkedin.com/feed/', '.msg-form', 'message', 'publish'],
    ['https://www.linkedin.com/preload/', 'renamed', null, undefined],
    ['https://www.linkedin.com/in/me/edit/forms/summary/new/', 'renamed', null, undefined],
    ['https://www.linkedin.com/in/me/', '[role="dialog"] textarea', null, undefined],
    ['https://www.linkedin.com/in/me/details/skills/', '[role="dialog"] textarea', null, undefined],
    ['https://www.linkedin.com/in/me/', 'renamed', 'composer', 'publish'],
    ['https://www.linkedin.com/feed/', '[role="dialog"] textarea', 'composer', 'publish'],
    ['https://www.linkedin.com/messaging/thread/1/', 'renamed', 'message', 'publish'],
    ['https://www.linkedin.com/campaignmanager/accounts/1', 'renamed', 'ads', 'publish'],
    ['https://mastodon.social/home', 'form.compose-form', 'composer', 'publish'],
    ['https://mastodon.social/home', '.search', null, undefined],
    ['https://mastodon.social/@example', '.account__header__account-note', null, undefined],
    ['https://mastodon.social/settings/profile', 'renamed', null, undefined],
    ['https://meet.google.com/abc-defg-hij', 'renamed', null, undefined],
    ['https://zoom.us/j/12345678901', 'renamed', null, undefined],
    ['https://teams.microsoft.com/v2/', 'renamed', null, undefined],
    ['https://meet.jit.si/ExampleRoom', 'renamed', null, undefined],
  ])('at %s within %j is %s to %s', (url, around, surface, activity) => {
    const at = new URL(url);
    const site = findSite(sites, at);
    const seen = site && recogniseField(inPage(site), at, (selector) => selector === around);
    expect([seen?.surface ?? null, seen?.activity]).toEqual([surface, activity]);
  });
});

describe('a failing example', () => {
  const [x] = sites.filter(({ id }) => id === 'x');

  it('asks its author whether the address or the example is right', () => {
    if (!x) throw new Error('the site x is gone');
    const wrong = {
      ...x,
      examples: {
        speaks: [{ url: 'https://x.com/home', surface: 'composer' as const }],
        silent: ['https://x.com/compose/post'],
      },
    };
    expect(checkExamples(wrong, [wrong], parseUrl)).toEqual([
      {
        path: 'examples.speaks.0',
        found: '"https://x.com/home" is not recognised',
        expected: 'x composer no activity',
        mend: 'Should this address be recognised? Yes: extend “addresses”. No: move it to “silent”.',
      },
      {
        path: 'examples.silent.0',
        found: '"https://x.com/compose/post" is x composer publish',
        expected: 'not recognised',
        mend: 'Is this address x composer publish? Yes: correct the example. No: narrow “addresses” of x.',
      },
    ]);
  });
});
