import path from 'node:path';
import { readSources } from '../../architecture.ts';
import { strayInPage, WORDS_NOT_IN_PAGES } from '../../in-pages.ts';
import { counted, type Row } from '../row.ts';

export const sourceReadsNothing: Row = {
  id: 'source-reads-nothing',
  says: 'Nobody can write a line for pages that reads what is written without being stopped.',
  claimedIn: ['README.md', 'docs/privacy.md'],
  how: 'The rule of the house for what runs in pages (`test/in-pages.ts`), on the sources: none of the words that could read, search, measure, wait or tell stands in one of its files.',
  prove: ({ folder }) => {
    const files = readSources(folder).filter(({ path: at }) => isForPages(at));
    return {
      figure: `${counted(files.length, 'file')} for pages, ${counted(WORDS_NOT_IN_PAGES.length, 'word')} that may not stand there.`,
      found: [
        ...files.flatMap(strayInPage),
        ...(files.length === 0 ? [`There is no file for pages in ${path.basename(folder)}.`] : []),
      ],
    };
  },
};

const isForPages = (at: string): boolean =>
  at === 'extension/page.ts' || at.startsWith('src/sensors/');
