/** What users are told about the processing, in the municipality's own words. */
import { settingWordsIn } from '../../core/wording/settings/settings.ts';
import { namedLink } from './about.ts';
import { blocks, heading, list, type Markdown } from './markdown.ts';
import { labelled, type Printing } from './printing.ts';

const TEXTS = ['controller', 'basis', 'complaints', 'retention', 'register'] as const;

export function dataProtection({ pack, language, say, text }: Printing): Markdown | undefined {
  const told = pack.dataProtection;
  if (!told) return undefined;
  const { officer, retentionDays } = told;
  return blocks(
    heading(2, say.dataProtection.title),
    list([
      ...TEXTS.flatMap((part) => {
        const said = told[part];
        return said ? [labelled(say.dataProtection[part], text(said))] : [];
      }),
      ...(retentionDays
        ? [labelled(settingWordsIn(language).retentionDays.title, `${retentionDays}`)]
        : []),
      ...(officer
        ? [labelled(say.dataProtection.officer, namedLink(text(officer.name), officer))]
        : []),
    ]),
  );
}
