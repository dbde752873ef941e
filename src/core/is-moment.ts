/** Whether a local time and a zone are there at all: asked of the calendar and of the time zone database. */

/** What has been asked for, by zone: the days in a pack are few, however many its rules. */
const asked = new Map<string, Map<string, boolean>>();
const MOST_ASKED = 10_000;

/** Whether the calendar has this local time, and the time zone database this zone. */
export function isMoment(local: string, zone = 'UTC'): boolean {
  const inZone = asked.get(zone) ?? new Map<string, boolean>();
  const known = inZone.get(local);
  if (known !== undefined) return known;
  if (inZone.size >= MOST_ASKED) inZone.clear();
  const answer = hasMoment(local, zone);
  inZone.set(local, answer);
  // A zone that there is not is not kept: there is no end of those.
  if (answer) asked.set(zone, inZone);
  return answer;
}

function hasMoment(local: string, zone: string): boolean {
  try {
    return Boolean(Temporal.PlainDateTime.from(local).toZonedDateTime(zone));
  } catch {
    // Temporal throws a RangeError for what does not exist, and that is the answer.
    return false;
  }
}
