import type { why as english } from '../en/why.ts';

export const why: typeof english = {
  title: 'Derfor kom påmindelsen',
  recognised: (site, surface) => `Siden hører til ${site}, og her er ${surface}.`,
  tenants: {
    council: 'Mødet hører til kommunens konto.',
    other: 'Mødet hører til en konto, der ikke er kommunens.',
    personal: 'Mødet hører til en privat konto.',
    unknown: 'Adressen viser ikke, hvis møde det er.',
  },
  rule: (name, says) => `Retningslinjen om det er “${name}”. ${says}`,
  code: 'I regelpakken hedder den:',
  inherited: (rule, pack) => `Reglen “${rule}” kommer fra en anden pakke: ${pack}.`,
  inWindow: (window, period) => `Den gælder i perioden ${window}: ${period}.`,
  atAllTimes: 'Den gælder altid, ikke kun i en periode.',
  looksAt:
    'Der er kun set på adressen, og på hvilken slags felt der er i brug, eller om et møde er i gang. Aldrig på det, der skrives eller siges.',
  mayIgnore: 'Passer den ikke til det, du laver, så fortsæt. Intet bliver gemt.',
  canAsk: (contact) => `Hører den ikke hjemme her, kan ${contact} få reglen ændret.`,
  rationale: 'Begrundelsen i kilden',
  alternatives: 'Andre muligheder, som kilden nævner',
  goodToKnow: 'Godt at vide',
  secretariat: 'sekretariatet',
  silence: (site) => `Ikke mere i dag på ${site}`,
  cases: 'Eksempler',
  letterTitle: 'En tekst til sekretariatet',
  letter: (site, surface) =>
    `En påmindelse kom frem på ${site}, hvor der er ${surface}. Reglen bør måske gennemgås, fordi: …`,
  copy: 'Kopiér teksten',
  copied: 'Kopieret. Intet er sendt.',
  copyByHand:
    'Browseren tillod ikke kopiering. Teksten er markeret: kopiér den selv, for eksempel med Ctrl+C.',
  surfaces: {
    composer: 'et sted, hvor man skriver opslag',
    scheduler: 'et sted, hvor man planlægger opslag',
    ads: 'et sted, hvor man fremhæver opslag',
    newsletter: 'et sted, hvor man sender nyhedsbreve',
    call: 'et møde',
    message: 'et sted, hvor man skriver beskeder',
  },
};
