/**
 * For each row a fault or more that makes it fail, and it alone among those that need no browser, but for `seenToo`. Planted in a copy, never here.
 * Where a file is built, the fault is in what was built: only the row that reads it can see it there.
 */
import type { Fault } from './fault.ts';
import { FAULTS_IN_PAGES } from './faults-in-pages.ts';
import { FAULTS_IN_NOTES } from './faults-in-notes.ts';
import { FAULTS_OF_REACH } from './faults-of-reach.ts';
import { HEARD_FAULTS } from './heard-faults.ts';

export const FAULTS: readonly Fault[] = [
  ...FAULTS_IN_PAGES,
  ...FAULTS_OF_REACH,
  ...FAULTS_IN_NOTES,
  {
    row: 'request-tells-nothing',
    says: 'The request for a pack takes along what cookies its host has set.',
    file: 'src/browser/fetch-pack.ts',
    from: `credentials: 'omit'`,
    to: `credentials: 'include'`,
  },
  {
    row: 'manifest-allows-nothing',
    says: 'The manifest asks for one permission more.',
    file: 'wxt.config.ts',
    from: `permissions: ['alarms', 'scripting', 'storage']`,
    to: `permissions: ['alarms', 'scripting', 'storage', 'tabs']`,
  },
  {
    row: 'absent-outside-periods',
    says: 'Scripts are registered for every site, whether a rule can speak there or not.',
    file: 'src/browser/presence.ts',
    from: 'register(world.sites.filter(({ id }) => world.sitesInReach.includes(id)))',
    to: 'register(world.sites)',
  },
  {
    row: 'absent-in-private-windows',
    says: 'The manifest lets it into private windows.',
    file: 'wxt.config.ts',
    from: `incognito: 'not_allowed'`,
    to: `incognito: 'spanning'`,
    seenToo: ['manifest-allows-nothing'],
  },
  {
    row: 'notes-are-the-users',
    says: 'A note has the time to the thousandth of a second.',
    file: 'src/core/declare.ts',
    from: 'const QUARTER_HOUR = 15 * 60 * 1000;',
    to: 'const QUARTER_HOUR = 1;',
  },
  {
    row: 'notes-are-the-users',
    says: 'A note is made whenever a reminder rises.',
    file: 'src/browser/presence.ts',
    from: `import { announcement, arrive,`,
    to: `import { declare } from '../core/declare.ts';
import { openLog } from '../store/declarations.ts';
const announcement: typeof announce = (before, after, ...more) => {
  const rises = before?.reminder ? null : after?.reminder;
  if (rises) void openLog().add(declare(rises, rises.advice, { id: crypto.randomUUID(), now: Date.now() }));
  return announce(before, after, ...more);
};
import { announcement as announce, arrive,`,
  },
  {
    row: 'notes-survive',
    says: 'A note that is made in the popup is kept twice.',
    file: 'extension/popup/notes.ts',
    from: 'await log.add(note);',
    to: 'await log.add(note);\n  await log.add({ ...note, id: crypto.randomUUID() });',
  },
  {
    row: 'nothing-is-lost',
    says: 'Of a log that the browser has thrown away nobody is told.',
    file: 'src/browser/log-mark.ts',
    from: `(await read()) === undefined ? 'begun' : 'lost'`,
    to: `(await read()) === 'lost' ? 'lost' : 'begun'`,
  },
  {
    row: 'nothing-is-lost',
    says: 'Another pack with the number of one that is in force is taken.',
    file: 'src/core/acceptance.ts',
    from: 'if (!reused) return undefined;',
    to: 'if (reused !== undefined) return undefined;',
  },
  {
    row: 'clock-may-jump',
    says: 'Every day is taken to have 24 hours.',
    file: 'src/core/window.ts',
    from: 'Temporal.PlainDateTime.from(text).add({ days }).toZonedDateTime(zone)',
    to: 'Temporal.PlainDateTime.from(text).toZonedDateTime(zone).add({ hours: 24 * days })',
  },
  {
    row: 'signatures-fail-closed',
    says: 'A file that no trusted key has signed is taken.',
    file: 'src/core/signature.ts',
    from: 'if (signedBy.length === 0)',
    to: 'if (signedBy.length < 0)',
  },
  {
    row: 'alike-for-all',
    says: 'Where the municipality has a long name, the guideline is not named in the footer.',
    file: 'src/core/remind.ts',
    from: 'footer: guidelineUrl\n',
    to: 'footer: guidelineUrl && municipality.length < 12\n',
  },
  {
    row: 'alike-for-all',
    says: 'Where the name of the municipality begins in a certain way, the footer is another.',
    file: 'src/core/remind.ts',
    from: 'footer: guidelineUrl\n',
    to: "footer: guidelineUrl && !municipality.startsWith('Aal')\n",
  },
  {
    row: 'alike-for-all',
    says: 'Where the name of the municipality has a certain first letter, the popup does not say where one can ask.',
    file: 'src/ui/popup/Reminded.tsx',
    from: '<p class="quiet">{reminder.footer}</p>',
    to: `{!reminder.municipality.startsWith('K') && <p class="quiet">{reminder.footer}</p>}`,
  },
  {
    row: 'ways-alike',
    says: 'One of the two ways on is written in smaller letters.',
    file: 'src/ui/look.css',
    from: '.ways > .ds-button {',
    to: '.ways > .ds-button:last-child { font-size: 0.875rem; }\n.ways > .ds-button {',
  },
  {
    row: 'settings-kept',
    says: 'Of a list, the last good item is lost.',
    file: 'src/core/policy.ts',
    from: 'policy[name] = good;',
    to: 'policy[name] = good.slice(0, -1);',
  },
  {
    row: 'no-bit-changed',
    says: 'A file is taken whose first bit is another.',
    file: 'src/core/signed-pack.ts',
    from: `readExactly(fileSchema, text, '')`,
    to: `readExactly(fileSchema, text.replace(/^z/, '{'), '')`,
  },
  {
    row: 'packs-refused-or-exact',
    says: 'A pack is loaded with another number than is written in it.',
    file: 'src/core/pack-text.ts',
    from: 'return parseWholePack(value, bases);',
    to: `const read = parseWholePack(value, bases);
  return read.ok ? { ok: true, value: { ...read.value, sequence: read.value.sequence + 1 } } : read;`,
  },
  {
    row: 'trials-leave-nothing',
    says: 'The simulator keeps which file was opened last.',
    file: 'src/ui/simulator/PackField.tsx',
    from: 'if (read.ok) add(',
    to: "if (read.ok) localStorage.setItem('opened', file.name);\n    if (read.ok) add(",
  },
  {
    row: 'print-asks-nobody',
    says: 'A printed page has an icon on a server.',
    file: 'src/cli/print/html.ts',
    from: '<meta name="referrer" content="no-referrer">',
    to: '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="https://icons.example/i.png">',
  },
  {
    row: 'builds-alike',
    says: 'A package tells when it was made.',
    file: 'src/cli/release/zip.ts',
    from: 'new Date(1980, 0, 1, 12)',
    to: 'new Date()',
  },
  ...HEARD_FAULTS,
];
