import type { Wording } from './wording.ts';

const posts =
  '{who} har retningslinjer for opslag. {outcome} Det er ikke sikkert, at de gælder dig nu.';
const planning =
  '{who} har retningslinjer for planlægning og fremhævning af opslag. {outcome} Det er ikke sikkert, at de gælder dig nu.';
const meetings =
  '{who} har retningslinjer for møder. {outcome} Det er ikke sikkert, at de gælder dig nu.';

export const da: Wording = {
  titles: {
    composer: 'Her kan man lave et opslag',
    scheduler: 'Her kan man planlægge opslag',
    ads: 'Her kan man fremhæve opslag',
    newsletter: 'Her kan man sende et nyhedsbrev',
    message: 'Her kan man sende en besked',
    'call-council': 'Møde på kommunens {svc}',
    'call-other': 'Møde uden for kommunens konto',
    'call-personal': 'Møde på en privat {svc}-konto',
    'call-unknown': 'Her kan man deltage i et møde',
  },
  bodies: {
    composer: posts,
    scheduler: planning,
    ads: planning,
    newsletter:
      '{who} har retningslinjer for nyhedsbreve. {outcome} Det er ikke sikkert, at de gælder dig nu.',
    message:
      '{who} har retningslinjer for beskeder. {outcome} Det er ikke sikkert, at de gælder dig nu.',
    'call-council':
      'Linket hører til kontoen for {m}. {outcome} Det er ikke sikkert, at retningslinjerne gælder dig nu.',
    'call-other':
      'Linket hører ikke til kontoen for {m}. {outcome} Det er ikke sikkert, at retningslinjerne gælder dig nu.',
    'call-personal':
      'Linket hører til en privat konto. {outcome} Det er ikke sikkert, at retningslinjerne gælder dig nu.',
    'call-unknown': meetings,
  },
  bare: '{outcome} Det er ikke sikkert, at dette vedrører dig.',
  outcomes: {
    fine: 'Det er i orden efter retningslinjerne.',
    'fine-if': 'Det er i orden efter retningslinjerne, hvis {condition}.',
    'own-equipment': 'Til valgkamp henviser retningslinjerne til eget udstyr.',
    'own-platform': 'Til andre gruppemøder henviser retningslinjerne til gruppens egen platform.',
    'not-supported': 'Retningslinjerne beskriver, hvad medarbejdere kan hjælpe med: {condition}.',
    gray: 'Her er der plads til et skøn efter retningslinjerne.',
    ask: '{contact} kan hjælpe, for retningslinjerne giver ikke et klart svar.',
    'no-guideline': 'Der er ikke lagt en retningslinje om dette ind for {m}.',
    'out-of-scope': 'Retningslinjerne handler ikke om dette.',
  },
  municipality: 'kommunen',
  contact: 'sekretariatet',
  footerWithout:
    'Du kan fortsætte, lave en note eller spørge {contact}. En note er frivillig og bliver på denne enhed.',
  footer:
    'Du kan fortsætte, lave en note eller læse retningslinjen. En note er frivillig og bliver på denne enhed.',
};
