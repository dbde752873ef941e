import type { why as english } from '../en/why.ts';

export const why: typeof english = {
  title: 'Derfor vises påminnelsen',
  recognised: (site, surface) => `Siden hører til ${site}, og her er ${surface}.`,
  tenants: {
    council: 'Møtet hører til kommunens konto.',
    other: 'Møtet hører til en annen konto enn kommunens.',
    personal: 'Møtet hører til en privat konto.',
    unknown: 'Adressen viser ikke hvem sitt møte det er.',
  },
  rule: (name, says) => `Retningslinjen om dette er «${name}». ${says}`,
  code: 'I regelpakken heter den:',
  inherited: (rule, pack) => `Regelen «${rule}» kommer fra en annen pakke: ${pack}.`,
  inWindow: (window, period) => `Den gjelder i perioden ${window}: ${period}.`,
  atAllTimes: 'Den gjelder alltid, ikke bare i en bestemt periode.',
  looksAt:
    'Utvidelsen har bare sett adressen og hva slags felt som er i bruk, eller at et møte pågår. Den ser aldri hva som skrives eller sies.',
  mayIgnore: 'Hvis påminnelsen ikke passer, er det bare å fortsette. Ingenting lagres.',
  canAsk: (contact) => `Hvis den ikke hører hjemme her, kan ${contact} få regelen endret.`,
  rationale: 'Begrunnelsen i kilden',
  alternatives: 'Andre muligheter som kilden nevner',
  goodToKnow: 'Greit å vite',
  secretariat: 'sekretariatet',
  silence: (site) => `Ikke mer i dag på ${site}`,
  cases: 'Eksempler',
  letterTitle: 'En tekst til sekretariatet',
  letter: (site, surface) =>
    `En påminnelse kom opp på ${site}, der det finnes ${surface}. Regelen bør kanskje gjennomgås, fordi: …`,
  copy: 'Kopier teksten',
  copied: 'Kopiert. Ingenting er sendt.',
  copyByHand:
    'Nettleseren tillot ikke kopiering. Teksten er merket: kopier den selv, for eksempel med Ctrl+C.',
  surfaces: {
    composer: 'et sted der man kan skrive innlegg',
    scheduler: 'et sted der man kan planlegge innlegg',
    ads: 'et sted der man kan fremheve innlegg',
    newsletter: 'et sted der man kan sende nyhetsbrev',
    call: 'et møte',
    message: 'et sted der man kan skrive meldinger',
  },
};
