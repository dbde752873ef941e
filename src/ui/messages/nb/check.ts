import type { CheckMessages } from '../check.ts';

export const check: CheckMessages = {
  title: 'Se etter selv',
  lead: 'Hva som er installert her, hva det har lov til, hva som er lagret, og hvem det har spurt, slik nettleseren sier det akkurat nå. Ingenting av det forlater siden.',
  again: 'Se etter igjen',
  looking: 'Ser etter …',
  files: 'Hva som er installert',
  filesBody:
    'Én kontrollsum for filene i pakken. I SHA256SUMS i en utgivelse står den ved den filen i contents/ som har navnet til nettleseren.',
  number: 'Kontrollsummen til pakken (SHA-256)',
  missing: 'Nevnt i versjonen, men mangler her:',
  honest:
    'Er den den samme, er ingenting endret ved et uhell. En utvidelse som noen har endret med vilje, kunne vise hvilken som helst kontrollsum: bare filene på disken, sett utenfra, er et bevis. docs/check.md i kildekoden sier hvordan.',
  counted: (count) => `Hver fil i kontrollsummen: ${count}`,
  writtenAnew: (count) => `Filer utenfor kontrollsummen: ${count}`,
  writtenAnewBody:
    'Chromium skriver dem på nytt når en pakke installeres, så verdiene deres kan være andre der. Hva manifestet ber om, står i neste del, ord for ord.',
  file: 'Fil',
  asked: 'Bedt om',
  granted: 'Gitt nå',
  addresses: 'Adressene til nettstedene',
  onlyByClick: 'Bare når du trykker på en knapp',
  optionalWhy: 'For adresser som en administrator har lagt til, og som denne versjonen ikke har.',
  of: (some, all) => `${some} av ${all}`,
  eachAddress: (count) => `Hver adresse: ${count}`,
  address: 'Adresse',
  stored: 'Hva som er lagret nå',
  storedBody:
    'De stedene der en nettleser lar en utvidelse lagre noe, så langt denne siden kjenner dem, og hva datakartet (docs/privacy/data-map.json) sier om det som ligger der.',
  key: 'Nøkkel',
  what: 'Hva det er',
  count: 'Hvor mange',
  size: 'Størrelse',
  unknown: 'Ikke i datakartet.',
  unread: 'Nettleseren lar ikke dette leses:',
  nothing: 'Det er ingenting i:',
  values: (key) => `Verdier: ${key}`,
  field: 'Felt',
  first: (some, all) => `De første ${some} av ${all}.`,
  requests: 'Hva det er spurt etter på nettet',
  requestsBody:
    'Disse adressene, som administratoren har angitt. Den siste forespørselen til hver er lagret, og ingen tidligere.',
  noAddresses: 'Ingen adresse til en regelpakke er stilt inn, så det spørres ikke etter noe.',
  answer: 'Svar',
  good: 'En gyldig pakke, eller at det ikke finnes noen nyere.',
  noAnswerYet: 'Ikke noe ennå.',
  rule: 'Hva nettleseren lar det spørres etter',
  ruleBody:
    'Content security policy i den installerte pakken: skript, bilder og stiler bare fra dens egne filer. Over https kan hvilken som helst adresse spørres, siden ingen kjenner pakkenes på forhånd; at ingen annen blir spurt, kan denne siden ikke bevise. Nettverksverktøyene i nettleseren viser det.',
  wholeRule: 'Hele regelen',
  text: 'Som tekst',
  textBody:
    'På engelsk, for den som sammenligner. Av det som er lagret, har den bare nøkler og størrelser, og av forespørsler adressene til pakkene.',
  showText: 'Teksten',
};
