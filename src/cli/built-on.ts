/** Of several packs with one id, which one others build on: versions lie side by side, and only one of them counts. */
import { isDeepStrictEqual } from 'node:util';
import type { RulePack } from '../core/pack-schema.ts';
import type { Beside } from './beside.ts';
import { printable } from './misuse.ts';

/** A remark for each pack that is given and extends an id that has more than one content. `builtin`: what comes before all. */
export const builtOnNotes = ({ packs }: Beside, builtin: readonly RulePack[]): readonly string[] =>
  packs.flatMap(({ file, pack }) => {
    const id = pack?.extends;
    const ofThatId = packs.filter((one) => one.id === id && one.pack);
    const ours = builtin.find((one) => one.id === id);
    const counts = ours ?? ofThatId[0]?.pack;
    const others = ofThatId.filter((one) => !isDeepStrictEqual(one.pack, counts));
    if (id === undefined || others.length === 0) return [];
    const which = ours ? 'the one that comes with the extension' : `that in ${ofThatId[0]?.file}`;
    return [
      printable(
        `${file}: extends “${id}”, of which ${which} is built on. ${others.map((one) => one.file).join(', ')} has the same id and another content.`,
      ),
    ];
  });
