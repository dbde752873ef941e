/** The keys of a site, by their path without the places in lists. */
const address: Readonly<Record<string, string>> = {
  path: 'The path, written out; :digits, :letters and :name for what varies, and * at the end for anything.',
  hosts: 'Some of the hosts of the site only, or *.example.org for those below one.',
  query: 'Parameters that have to be there; * for any value.',
  hash: 'A path behind #.',
  surface: 'What it is; null: nothing here.',
  activity: 'What is being done there.',
};

const below = (place: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(address).map(([key, text]) => [`${place}.${key}`, text]));

export const ofSite: Readonly<Record<string, string>> = {
  id: 'The name of the entry, in small letters and hyphens; its file has it too, and it is never used again.',
  name: 'What the service is called.',
  family: 'What kind of service it is.',
  hosts:
    'Exact hosts, or *.example.org for everything below. They become permissions of the extension.',
  selfHosted: 'true: anybody can run it, at a host that an administrator names in “extraHosts”.',
  addresses: 'What is known by the address alone. The first that fits decides.',
  ...below('addresses'),
  fields:
    'What a box for several lines is when the user clicks into it. The first that fits decides.',
  ...below('fields'),
  'addresses.tenant':
    'Only “unknown”: a link to a meeting of its own that does not show its account, so that what an earlier address told is not of this one.',
  'fields.selector':
    'Elements, ids, classes and attributes of the box or of what is around it, but no attribute in which a text or a value could stand.',
  media: 'What live sound or picture on this site is: “call” on a site for calls.',
  tenant: 'How an address shows whose account a call is on.',
  'tenant.product': 'What “councilTenants” in the settings names the service by.',
  'tenant.from': 'Whether the host shows it, or a value that the address carries.',
  'tenant.shared':
    'Hosts of meetings on nobody’s account in particular; * stands for the rest of a label.',
  'tenant.passing':
    'Hosts that the service redirects to, where the account can no longer be seen; * as in shared.',
  'tenant.personal': 'Hosts for private accounts.',
  'tenant.keys': 'The names of the value in JSON that the address carries.',
  'tenant.form': 'What every account of the service looks like.',
  examples: 'Addresses that test the entry: each is tried against all sites.',
  'examples.speaks': 'Addresses that are recognised, each as exactly this.',
  'examples.speaks.url': 'The whole address.',
  'examples.speaks.surface': 'What is recognised there.',
  'examples.speaks.activity': 'What is being done there.',
  'examples.speaks.within':
    'A box on that page: one that fits this selector of the site, or * for one that fits none.',
  'examples.speaks.tenant': 'Whose account it is on, where no account of the council is known.',
  'examples.silent':
    'Addresses that are not recognised: neighbours, sign-in pages, hosts that look alike.',
  evidence: 'What was seen where and when.',
  'evidence.seen': 'What was seen.',
  'evidence.where': 'Where it was seen.',
  'evidence.on': 'When it was seen.',
  verified: 'When the entry was last tried on the service itself, or “unverified”.',
  reviewBy: 'The day by which to look again. After it, “armslength validate” says so.',
};
