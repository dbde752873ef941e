/** The examples of a site, each as it came out. */
import { recognisedInWords, triedExamples } from '../core/site-check.ts';
import type { Site } from '../core/site-schema.ts';
import { printable } from './misuse.ts';
import { amongSites } from './site-file.ts';

export interface ExampleResult {
  readonly site: string;
  readonly example: string;
  /** The box on the page that is gone into, by its selector. */
  readonly within?: string;
  readonly passed: boolean;
  readonly expected: string;
  readonly found: string;
}

/** `sites`: all that it must not be taken for. */
export const exampleResultsOf = (site: Site, sites: readonly Site[]): readonly ExampleResult[] =>
  triedExamples(site, amongSites(site, sites), (url) => URL.parse(url)).map(
    ({ url, within, expected, found, unreadable }) => {
      const wanted = recognisedInWords(expected);
      const seen = unreadable ? 'no address' : recognisedInWords(found);
      return {
        site: site.id,
        example: url,
        ...(within !== undefined && { within }),
        passed: wanted === seen,
        expected: wanted,
        found: seen,
      };
    },
  );

export const exampleInWords = ({ site, example, within, expected, found }: ExampleResult): string =>
  printable(
    `${site} ${example}${within === undefined ? '' : ` in ${within}`}: expected ${expected}; found ${found}`,
  );
