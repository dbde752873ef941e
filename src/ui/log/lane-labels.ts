/** The names at the side of the chart, which are to leave it its room. */

/** CSS pixels, about. */
const CHARACTER = 7;
const BESIDE = 16;

/** Each name in a line, or all that can be in two where they would be wider than `most` (CSS pixels). */
export const labelsOf = (names: readonly string[], most: number): readonly string[] =>
  widthOf(names) > most ? names.map(inTwo) : names;

/** What the widest line of them takes up, in CSS pixels. */
export const widthOf = (labels: readonly string[]): number =>
  Math.max(...labels.flatMap((label) => label.split('\n')).map(({ length }) => length)) *
    CHARACTER +
  BESIDE;

/** Broken at the space that is nearest to its middle. */
function inTwo(name: string): string {
  const off = (place: number) => Math.abs(place - name.length / 2);
  const [at] = [...name.matchAll(/ /g)]
    .map(({ index }) => index)
    .toSorted((one, other) => off(one) - off(other));
  return at === undefined ? name : `${name.slice(0, at)}\n${name.slice(at + 1)}`;
}
