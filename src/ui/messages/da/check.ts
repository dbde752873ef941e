import type { CheckMessages } from '../check.ts';

export const check: CheckMessages = {
  title: 'Se selv efter',
  lead: 'Hvad der er installeret her, hvad det har lov til, hvad der er gemt, og hvem det har spurgt, som browseren siger det i dette øjeblik. Intet af det forlader siden.',
  again: 'Se efter igen',
  looking: 'Ser efter …',
  files: 'Hvad der er installeret',
  filesBody:
    'Én kontrolsum for pakkens filer. I en udgivelses SHA256SUMS står den ved den fil i contents/, der har browserens navn.',
  number: 'Pakkens kontrolsum (SHA-256)',
  missing: 'Nævnt i builden, men mangler her:',
  honest:
    'Er den den samme, er intet ændret ved et uheld. En udvidelse, som nogen har ændret med vilje, kunne vise en hvilken som helst kontrolsum: kun filerne på disken, set udefra, er et bevis. docs/check.md i kildekoden siger hvordan.',
  counted: (count) => `Hver fil i kontrolsummen: ${count}`,
  writtenAnew: (count) => `Filer uden for kontrolsummen: ${count}`,
  writtenAnewBody:
    'Chromium skriver dem på ny, når en pakke installeres, så deres værdier kan være andre dér. Hvad manifestet beder om, står i næste del, ord for ord.',
  file: 'Fil',
  asked: 'Bedt om',
  granted: 'Givet nu',
  addresses: 'Webstedernes adresser',
  onlyByClick: 'Kun når du trykker på en knap',
  optionalWhy: 'Til adresser, som en administrator har tilføjet, og som denne udgave ikke har.',
  of: (some, all) => `${some} af ${all}`,
  eachAddress: (count) => `Hver adresse: ${count}`,
  address: 'Adresse',
  stored: 'Hvad der er gemt nu',
  storedBody:
    'De steder, hvor en browser lader en udvidelse gemme noget, så vidt denne side kender dem, og hvad datakortet (docs/privacy/data-map.json) siger om det, der ligger der.',
  key: 'Nøgle',
  what: 'Hvad det er',
  count: 'Hvor mange',
  size: 'Størrelse',
  unknown: 'Ikke i datakortet.',
  unread: 'Browseren lader ikke dette læse:',
  nothing: 'Der er intet i:',
  values: (key) => `Værdier: ${key}`,
  field: 'Felt',
  first: (some, all) => `De første ${some} af ${all}.`,
  requests: 'Hvad der er spurgt om på nettet',
  requestsBody:
    'Disse adresser, som administratoren har angivet. Den seneste forespørgsel til hver er gemt, og ingen tidligere.',
  noAddresses: 'Ingen adresse på en regelpakke er indstillet, så der bliver ikke spurgt om noget.',
  answer: 'Svar',
  good: 'En gyldig pakke, eller at der ingen nyere er.',
  noAnswerYet: 'Intet endnu.',
  rule: 'Hvad browseren lader spørge om',
  ruleBody:
    'Den installerede pakkes content security policy: scripts, billeder og typografi kun fra dens egne filer. Over https kan enhver adresse spørges, da ingen på forhånd kender pakkernes; at ingen anden bliver spurgt, kan denne side ikke bevise. Browserens netværksværktøjer viser det.',
  wholeRule: 'Hele reglen',
  text: 'Som tekst',
  textBody:
    'På engelsk, til den, der sammenligner. Af det, der er gemt, har den kun nøgler og størrelser, og af forespørgsler pakkernes adresser.',
  showText: 'Teksten',
};
