/** Orders to leave something, with the word for “not” before the verb or right behind it, at the beginning of a sentence. */
/** “Ikke brug for udstyr” says that there is no need of it: these are nouns too. */
const NO_NOUN = '(?!(?:brug|bruk|del|lån|hold) (?:for|af|av)(?!\\p{L}))';

const VERBS = {
  da: 'skriv|del|send|brug|læg|lav|publicer|planlæg|fremhæv|gør|slå|offentliggør|post|annoncer|reklamer|før|driv|tag|lån|benyt|anvend|book|hold|vis|afhold|deltag|opret|upload|bland|nævn',
  sv: 'skriv|dela|skicka|använd|lägg|publicera|planera|gör|posta|annonsera|marknadsför|för|driv|ta|låna|nyttja|utnyttja|boka|håll|visa|delta|skapa|ladda|blanda|nämn',
  nb: 'skriv|del|send|bruk|legg|lag|publiser|planlegg|fremhev|gjør|slå|post|annonser|reklamer|før|driv|ta|lån|benytt|anvend|bestill|hold|vis|avhold|delta|opprett|bland|nevn',
} as const;

const NOT = { da: '(?:ikke|aldrig)', sv: '(?:inte|aldrig|ej)', nb: '(?:ikke|aldri)' } as const;

const NOTHING = {
  da: '(?:intet|ingenting)',
  sv: '(?:inget|ingenting)',
  nb: '(?:intet|ingenting)',
} as const;

/** With what it is about in front. “Det skal du ikke betale for” says that there is no need: it takes one of these. */
const FORBIDDEN = {
  da: '(?:det|den|dem|dette|her|nu) (?:skal|bør) du (?:ikke|aldrig) (?:gøre|skrive|dele|sende|lægge|lave|slå|publicere|offentliggøre|poste|planlægge|fremhæve|føre|drive|annoncere|reklamere|låne|tage|vise|nævne)',
  sv: '(?:det|den|dem|detta|här|nu) (?:ska|skall|bör) du (?:inte|aldrig|ej) (?:göra|skriva|dela|skicka|använda|lägga|publicera|posta|planera|marknadsföra|driva|föra|annonsera|låna|ta|visa|nämna)',
  nb: '(?:det|den|dem|dette|her|nå) (?:skal|bør) du (?:ikke|aldri) (?:gjøre|skrive|dele|sende|bruke|legge|lage|slå|publisere|poste|planlegge|fremheve|føre|drive|annonsere|reklamere|låne|ta|vise|nevne)',
} as const;

/** What may stand between them. */
const IT = '(?:(?:det|dette|detta|noget|något|noe) )?';

const leaving = (language: keyof typeof VERBS): string =>
  `(?:(?:${VERBS[language]}) (?:${IT}${NOT[language]}|${NOTHING[language]})|${NOT[language]} ${NO_NOUN}(?:${VERBS[language]})|${FORBIDDEN[language]})`;

/** Patterns. English and Finnish have a word of their own for it, which their orders begin with. */
export const LEAVING: Readonly<Record<keyof typeof VERBS, string>> = {
  da: leaving('da'),
  sv: leaving('sv'),
  nb: leaving('nb'),
};
