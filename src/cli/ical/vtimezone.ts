/** A time zone that a calendar describes itself, for names that no time zone database knows. */
import ICAL from 'ical.js';
import type { Block } from './blocks.ts';
import type { Clock } from './zones.ts';

const NEEDED = ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'];
const READ = [...NEEDED, 'RRULE', 'RDATE'];

/** @returns `undefined` if the description is not complete. */
export function clockOfBlock(block: Block): Clock | undefined {
  const parts = block.blocks.filter(({ lines }) =>
    NEEDED.every((name) => lines.some((line) => line.name === name)),
  );
  // A rule by the year is all that a change of the clock needs; ical.js does not come back from some others.
  const rules = parts.flatMap(({ lines }) => lines.filter(({ name }) => name === 'RRULE'));
  if (parts.length === 0 || rules.some(({ text }) => !/FREQ=YEARLY/i.test(text))) return undefined;
  try {
    const component = ICAL.Component.fromString(
      ['BEGIN:VTIMEZONE', 'TZID:file', ...parts.flatMap(textOfPart), 'END:VTIMEZONE'].join('\r\n'),
    );
    const zone = new ICAL.Timezone({ component, tzid: 'file' });
    const first = firstChange(component);
    return (local) => {
      const offset =
        Temporal.PlainDateTime.compare(local, first.local) < 0
          ? first.offset
          : zone.utcOffset(timeOf(local));
      return local.toZonedDateTime('UTC').epochMilliseconds - offset * 1000;
    };
  } catch {
    // ical.js throws on what it cannot read: then the file has not described the zone.
    return undefined;
  }
}

function textOfPart({ name, lines }: Block): readonly string[] {
  const read = lines.filter((line) => READ.includes(line.name));
  return [`BEGIN:${name}`, ...read.map(({ text }) => text), `END:${name}`];
}

/** Before its first change a zone has the offset that this one starts from; ical.js would say UTC. Offset in seconds. */
function firstChange(component: ICAL.Component): { local: Temporal.PlainDateTime; offset: number } {
  const changes = component.getAllSubcomponents().map((part) => ({
    local: Temporal.PlainDateTime.from(String(part.getFirstPropertyValue('dtstart'))),
    offset: (part.getFirstPropertyValue('tzoffsetfrom') as ICAL.UtcOffset).toSeconds(),
  }));
  const [first] = changes.toSorted((one, other) =>
    Temporal.PlainDateTime.compare(one.local, other.local),
  );
  if (!first) throw new RangeError('no change');
  return first;
}

const timeOf = ({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): ICAL.Time =>
  ICAL.Time.fromData({ year, month, day, hour, minute, second });
