import { expect, test } from 'vitest';
import { inUtf16, registryFile, removalFile } from '../../../src/cli/policy/registry-file.ts';
import { aDeployment, AWKWARD, filledIn, IDS } from './deployments.ts';
import { readRegistryFile } from './readers.ts';

test('a registry file is UTF-16 and says so: in any other Windows takes each byte of a value for a character', () => {
  expect(inUtf16('Wi').toString('hex')).toBe('fffe57006900');
});

test('its text is plain ASCII with line ends as Windows has them, whatever the values', () => {
  expect(registryFile(filledIn(AWKWARD))).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
});

test('a value in plain ASCII is there to be read', () => {
  const text = registryFile(filledIn({ municipality: 'Example "C:\\" 100%', retentionDays: 365 }));
  expect(text).toContain(String.raw`"municipality"="Example \"C:\\\" 100%"`);
  expect(text).toContain('"retentionDays"=dword:0000016d');
});

test('any other value is there as the bytes of its UTF-16', () => {
  expect(registryFile(filledIn({ municipality: 'Ærø' }))).toContain(
    '"municipality"=hex(1):c6,00,72,00,f8,00,00,00\r\n',
  );
});

test('it takes away what an earlier one has set, and nothing else', () => {
  const { registry, removed } = readRegistryFile(registryFile(filledIn(AWKWARD)));
  expect(removed).toHaveLength(6);
  for (const key of removed)
    expect(key).toMatch(new RegExp(`\\\\(?:${Object.values(IDS).join('|')})(?:\\\\policy)?$`));
  for (const key of registry.keys())
    expect(removed.some((gone) => key === gone || key.startsWith(`${gone}\\`))).toBe(true);
});

test('a file that removes takes away the same keys, for the same ids, and sets nothing', () => {
  const deployment = filledIn(AWKWARD);
  const { registry, removed } = readRegistryFile(removalFile(deployment));
  expect(removed).toEqual(readRegistryFile(registryFile(deployment)).removed);
  expect([...registry]).toEqual([]);
});

test('each browser is told to install, in a key beside those of other extensions', () => {
  const { registry } = readRegistryFile(registryFile(aDeployment()));
  const told = (key: string) =>
    Object.fromEntries(registry.get(`SOFTWARE\\Policies\\${key}`) ?? []);
  expect(told(`Google\\Chrome\\ExtensionSettings\\${IDS.chrome}`)).toMatchObject({
    installation_mode: 'force_installed',
    override_update_url: 1,
    toolbar_pin: 'force_pinned',
  });
  expect(told(`Microsoft\\Edge\\ExtensionSettings\\${IDS.edge}`)).toMatchObject({
    toolbar_state: 'force_shown',
  });
  expect(told(`Mozilla\\Firefox\\ExtensionSettings\\${IDS.firefox}`)).toEqual({
    installation_mode: 'force_installed',
    install_url: 'https://install-url.invalid/armslength.xpi',
    default_area: 'navbar',
  });
});

test('it is only for the browsers that were asked for', () => {
  const text = registryFile(aDeployment({ browsers: ['edge'] }));
  expect(text).toContain('Microsoft');
  expect(text).not.toMatch(/Google|Mozilla/);
});
