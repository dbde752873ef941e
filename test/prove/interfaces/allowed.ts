/** What the extension may use of the browser's interfaces for extensions, and what for. */
const wanted: readonly (readonly [names: string, why: string])[] = [
  ['action.openPopup', 'a policy may ask for the popup to open by itself'],
  ['action.setBadgeBackgroundColor action.setBadgeText action.setTitle', 'the mark at the button'],
  ['alarms.clear alarms.create alarms.getAll alarms.onAlarm.addListener', 'when periods begin'],
  ['i18n.getMessage i18n.getUILanguage', 'the language'],
  ['management.getSelf', 'who installed it, as the status page says'],
  ['permissions.contains permissions.getAll permissions.request', 'a host by a click'],
  [
    'permissions.onAdded.addListener permissions.onRemoved.addListener',
    'a host that was taken away',
  ],
  ['runtime.getManifest runtime.getURL runtime.id', 'its own version, files and id'],
  ['runtime.onInstalled.addListener runtime.onStartup.addListener', 'when it begins'],
  ['runtime.onMessage.addListener', 'what its own scripts in pages tell'],
  ['scripting.executeScript', 'its script, for tabs that were open before'],
  [
    'scripting.getRegisteredContentScripts scripting.registerContentScripts scripting.unregisterContentScripts',
    'its script, where a rule can speak',
  ],
  ['storage.local.get storage.local.set storage.local.remove', 'what the data map names'],
  ['storage.session.get storage.session.set storage.session.remove', 'what the data map names'],
  ['storage.managed.get', 'what an administrator has set'],
  ['storage.sync.get', 'to show on the page “Check it yourself” that nothing is there'],
  ['storage.onChanged.addListener storage.onChanged.removeListener', 'settings that change'],
  [
    'tabs.get tabs.query tabs.getCurrent tabs.onUpdated tabs.onRemoved tabs.onReplaced',
    'which tab a reminder is for',
  ],
  ['tabs.create tabs.update', 'to open a page of its own'],
];

export const ALLOWED: ReadonlySet<string> = new Set(wanted.flatMap(([names]) => names.split(' ')));

/** By each script for pages and by the strip, which have no polyfill. */
const IN_PAGES = 4;
/** By what WXT leaves, in each part that is built apart: the background and the three pages. */
const LEFT = 3 * 4;
/** What is something of ours with the same name. */
const OURS = 1;

/** In how many places the browser's own object is asked for by its name. */
export const ASKED = IN_PAGES + LEFT + OURS;
