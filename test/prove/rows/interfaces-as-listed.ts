import { BROWSERS, namesIn, readBuilt } from '../builds.ts';
import { pageScripts } from '../page-script/parts.ts';
import { ALLOWED, ASKED } from '../interfaces/allowed.ts';
import { interfacesIn, type InterfacesUsed } from '../interfaces/read-interfaces.ts';
import { counted, type Row } from '../row.ts';

const OWN = ['background.js', 'banner.js'] as const;

export const interfacesAsListed: Row = {
  id: 'interfaces-as-listed',
  says: 'Of what a browser offers to extensions, only what stands on a short list is used: no history, no cookies, no picture of a page, no address that is asked when the extension is removed.',
  claimedIn: ['README.md'],
  how: 'Every script of the four builds, taken apart as a browser takes it apart: the object by which the browser gives its interfaces comes from one place in what is built together, the background or a page, and wherever it is used, the names behind it are written out and stand on the list (`test/prove/interfaces/allowed.ts`), each with what it is for. It may be handed on to nobody, and nothing may be looked up in the surroundings of a script by a name that is put together; nor is the browser’s own object asked for by its name in one place more than it needs. The polyfill that gives the same interfaces in every browser is taken as its package has it. What is done with an interface is seen elsewhere. Not seen is what is reached by a way round all of that, such as one object that leads to another.',
  prove: (subject) => {
    const used = new Set<string>();
    let scripts = 0;
    const known = new Map<string, InterfacesUsed>();
    const found = BROWSERS.flatMap((browser) => {
      const names = [...OWN, ...namesIn(subject, browser, 'chunks')];
      const texts = new Map([
        ...names.map((name) => [name, readBuilt(subject, browser, name)] as const),
        // In the file of each site, after that site’s entry.
        ...pageScripts(subject, browser).map(
          (text, at) => [`script for pages ${at}`, text] as const,
        ),
      ]);
      scripts += texts.size;
      // Most builds have the same scripts.
      const key = JSON.stringify([...texts]);
      const read = known.get(key) ?? interfacesIn(texts);
      known.set(key, read);
      read.used.forEach((name) => used.add(name));
      return [
        ...read.found,
        ...[...read.used].filter((name) => !ALLOWED.has(name)).map((name) => `${name} is used`),
        ...(read.asked > ASKED
          ? [`the browser’s own object is asked for in ${read.asked} places, and ${ASKED} need it`]
          : []),
      ].map((what) => `${browser}: ${what}`);
    });
    const unused = [...ALLOWED].filter((name) => !used.has(name));
    return {
      figure: `${counted(scripts, 'script')} use ${counted(used.size, 'interface')} of ${ALLOWED.size} that are allowed.`,
      found: [...found, ...unused.map((name) => `${name} is on the list, and nobody uses it`)],
    };
  },
};
