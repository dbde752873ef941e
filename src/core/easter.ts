/**
 * Easter Sunday of a year in the Gregorian calendar.
 * Source: the anonymous algorithm (“Meeus/Jones/Butcher”), which holds for every year since 1583.
 */
export function easterOf(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const drift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - drift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const inMarch = epact + toSunday - 7 * late + 114;
  return new Temporal.PlainDate(year, Math.floor(inMarch / 31), (inMarch % 31) + 1);
}
