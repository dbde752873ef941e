import { readSources } from '../../architecture.ts';
import { strayInPage, WORDS_NOT_IN_PAGES } from '../../in-pages.ts';
import { readSources as readForPages, SCRIPTS } from '../page-script/sources.ts';
import { counted, type Row } from '../row.ts';

export const sourceReadsNothing: Row = {
  id: 'source-reads-nothing',
  says: 'A line for pages that uses a name which is not on a short list is stopped, whether it ever runs or not.',
  claimedIn: ['README.md', 'docs/privacy.md'],
  how: 'The sources of both scripts for pages, every file of ours that they bring in and all of `src/sensors`, without their types: the same lists of names as for what is built, the same ways of hiding one, the same forms of those that a window has too, and the same selectors; how often a text is put together is held for each file by itself. What packages bring in is seen in what is built. Beside that, none of the words that could read, search, measure, wait or tell stands in the sensors (`test/in-pages.ts`). Who may change the lists can change this too.',
  prove: async ({ folder }) => {
    const sensors = readSources(folder).filter(({ path: at }) => isForPages(at));
    const found = sensors.flatMap(strayInPage);
    let files = 0;
    for (const [at, script] of SCRIPTS.entries()) {
      const more = at === 0 ? sensors.map(({ path: file }) => file) : [];
      const read = await readForPages(
        folder,
        script,
        more.filter((file) => !file.endsWith('.d.ts')),
      );
      files += read.files;
      found.push(...read.found);
    }
    return {
      figure: `${counted(files, 'file')} for pages, held to the lists of what they may use; ${counted(WORDS_NOT_IN_PAGES.length, 'word')} that may not stand in ${sensors.length} of them.`,
      found,
    };
  },
};

const isForPages = (at: string): boolean =>
  at === 'extension/page.ts' || at.startsWith('src/sensors/');
