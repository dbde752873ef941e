/** The files that browsers ask for a newer version, where the extension comes from a server of one's own. */
import { createHash } from 'node:crypto';
import { element, xmlDocument } from '../policy/xml.ts';

interface Update {
  /** Of the extension, as the browser knows it. */
  readonly id: string;
  readonly version: string;
  /** Where the package is. */
  readonly address: string;
  /** The oldest version of the browser that can use it. */
  readonly oldestBrowser: string;
}

/** For Chromium, Chrome and Edge. The package needs no digest here: it is signed. */
export const updatesXml = ({ id, version, address, oldestBrowser }: Update): string =>
  xmlDocument(
    element('gupdate', { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' }, [
      element('app', { appid: id }, [
        element('updatecheck', { codebase: address, version, prodversionmin: oldestBrowser }),
      ]),
    ]),
  );

/** For Firefox, with the digest of the package: a browser refuses another one. */
export const updatesJson = (
  { id, version, address, oldestBrowser }: Update,
  xpi: Uint8Array,
): string => {
  const update = {
    version,
    update_link: address,
    update_hash: `sha256:${sha256Of(xpi)}`,
    applications: { gecko: { strict_min_version: oldestBrowser } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
};

/** Hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
