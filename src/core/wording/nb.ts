import type { Wording } from './wording.ts';

const posts =
  '{who} har retningslinjer for innlegg. {outcome} Det er ikke sikkert at de gjelder deg nå.';
const planning =
  '{who} har retningslinjer for å planlegge og fremheve innlegg. {outcome} Det er ikke sikkert at de gjelder deg nå.';
const meetings =
  '{who} har retningslinjer for møter. {outcome} Det er ikke sikkert at de gjelder deg nå.';

export const nb: Wording = {
  titles: {
    composer: 'Her kan man skrive et innlegg',
    scheduler: 'Her kan man planlegge innlegg',
    ads: 'Her kan man fremheve innlegg',
    newsletter: 'Her kan man sende et nyhetsbrev',
    message: 'Her kan man sende en melding',
    'call-council': 'Møte i kommunens {svc}',
    'call-other': 'Møte utenfor kommunens konto',
    'call-personal': 'Møte på en privat konto i {svc}',
    'call-unknown': 'Her kan man delta i et møte',
  },
  bodies: {
    composer: posts,
    scheduler: planning,
    ads: planning,
    newsletter:
      '{who} har retningslinjer for nyhetsbrev. {outcome} Det er ikke sikkert at de gjelder deg nå.',
    message:
      '{who} har retningslinjer for meldinger. {outcome} Det er ikke sikkert at de gjelder deg nå.',
    'call-council':
      'Lenken er knyttet til en konto som tilhører {m}. {outcome} Det er ikke sikkert at retningslinjene gjelder deg nå.',
    'call-other':
      'Lenken er ikke knyttet til noen konto som tilhører {m}. {outcome} Det er ikke sikkert at retningslinjene gjelder deg nå.',
    'call-personal':
      'Lenken er knyttet til en privat konto. {outcome} Det er ikke sikkert at retningslinjene gjelder deg nå.',
    'call-unknown': meetings,
  },
  bare: '{outcome} Det er ikke sikkert at dette gjelder deg.',
  outcomes: {
    fine: 'Etter retningslinjene er dette i orden.',
    'fine-if': 'Etter retningslinjene er dette i orden hvis {condition}.',
    'own-equipment': 'For valgkamp viser retningslinjene til eget utstyr.',
    'own-platform': 'For andre gruppemøter viser retningslinjene til gruppens egen plattform.',
    'not-supported': 'Retningslinjene beskriver hva ansatte kan hjelpe med: {condition}.',
    gray: 'Her gir retningslinjene rom for skjønn.',
    ask: '{contact} kan hjelpe, for retningslinjene gir ikke noe klart svar.',
    'no-guideline': 'Det er ikke lagt inn noen retningslinje om dette for {m}.',
    'out-of-scope': 'Retningslinjene handler ikke om dette.',
  },
  municipality: 'kommunen',
  contact: 'sekretariatet',
  footerWithout:
    'Du kan fortsette, lage et notat eller spørre {contact}. Notatet er frivillig og blir værende på denne enheten.',
  footer:
    'Du kan fortsette, lage et notat eller lese retningslinjen. Notatet er frivillig og blir værende på denne enheten.',
};
