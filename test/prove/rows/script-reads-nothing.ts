import { PROPERTIES } from '../page-script/names.ts';
import { strayInData } from '../page-script/read-data.ts';
import { IN_STRIP } from '../page-script/names-of-strip.ts';
import { readScript } from '../page-script/read-script.ts';
import { pageScripts, scriptsOfSites } from '../page-script/parts.ts';
import { BROWSERS, readBuilt } from '../builds.ts';
import { counted, type Row } from '../row.ts';

export const scriptReadsNothing: Row = {
  id: 'script-reads-nothing',
  says: 'Nothing in the script that runs in pages can read what is written, change a page, ask anybody or wait, as far as its syntax tells.',
  claimedIn: ['README.md', 'docs/privacy.md'],
  how: 'The built script, for all four browsers, taken apart as a browser takes it apart before it runs it: every name of a property and of a global is on a list of what it needs, no name is put together as it runs, every text with a bracket or a colon is a selector as a whole, by attributes and states alone that are on a list of what a page is made of, texts are put together in no more places than it needs, and so with the reading of the names `form` and `name` and of the parts of an address, which not only an entry and the address of the page have. Names that a list, a text or something of ours shares with a window, an address or a history (`find`, `stop`, `replace`, `entries`, `search`, and `open` in the strip) are used only as those need them: what looks for a text in the page, halts it or leads elsewhere has another form. Of what those places read the tree does not tell more than how many there are, nor whether a selector comes from elsewhere, such as the address of the page: which ones are used is seen in the long session. Nor does it tell where the language itself makes a text of an object, as a pattern does that is tried on a link, whose text is its address: such a line has no name and no form of its own. `session-reads-nothing` sees each time that the browser is made to give such a text in the long session, where links are clicked. Each site has a file of its own, in which that script stands, the same in all of them, and before it the site’s entry, which is data alone, with selectors that an entry may have. The script of the strip that a policy may ask for (`notice: banner`) is held to a list of its own: it draws itself by a library, which has names for what can be set on an element, and looks up names as it goes in a fixed number of places. That it reads nothing of the page thereby is seen in the long session.',
  prove: (subject) => {
    const used = new Set<string>();
    const ofStrip = new Set<string>();
    const found: string[] = [];
    let entries = 0;
    for (const browser of BROWSERS) {
      const scripts = pageScripts(subject, browser);
      if (scripts.length !== 1)
        found.push(`${browser}: the script for pages is not the same at every site.`);
      for (const text of scripts) {
        const script = readScript(`${browser}: the script for pages`, text);
        script.properties.forEach((name) => used.add(name));
        found.push(...script.found);
      }
      const strip = readScript(
        `${browser}: banner.js`,
        readBuilt(subject, browser, 'banner.js'),
        IN_STRIP,
      );
      strip.properties.forEach((name) => ofStrip.add(name));
      found.push(...strip.found);
      for (const [name, parts] of scriptsOfSites(subject, browser)) {
        entries += 1;
        found.push(
          ...(parts
            ? strayInData(`${browser}: ${name}`, parts.entry)
            : [`${browser}: ${name} is not an entry and the script for pages, on a line each.`]),
        );
      }
    }
    return {
      figure: `${counted(BROWSERS.length, 'script')} use ${counted(used.size, 'name')} of ${PROPERTIES.size} that are allowed, those of the strip ${counted(ofStrip.size, 'name')} of ${IN_STRIP.properties.size} with ${counted(IN_STRIP.lookups, 'place')} where a name is looked up; ${counted(entries, 'entry', 'entries')} of sites are data.`,
      found,
    };
  },
};
