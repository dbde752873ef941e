import type { settings as english } from './en.ts';

export const settings: typeof english = {
  municipality: { title: 'Kommunens navn', meaning: 'Navnet som brukes i tekstene.' },
  role: {
    title: 'Brukerens rolle',
    meaning:
      'councillor, executive, official, communications, group-staff, minister eller en rolle i pakken.',
  },
  grant: { title: 'Verv', meaning: 'full-time, part-time, all eller et verv i pakken.' },
  deviceKind: { title: 'Type enhet', meaning: 'pc, tablet eller phone.' },
  packs: {
    title: 'Regelpakker',
    meaning:
      'Regelpakker, den som går foran, først: builtin:<id> eller https-adressen til en signert pakke; #sequence=<tall> bak den tillater bare den ene.',
  },
  packKeys: {
    title: 'Nøkler fra betrodde utgivere',
    meaning: 'Offentlige nøkler (JWK som JSON-tekst) fra utgiverne man stoler på.',
  },
  inlinePack: {
    title: 'Regelpakke som tekst',
    meaning: 'En hel pakke som JSON-tekst. Den går foran de andre pakkene.',
  },
  windows: {
    title: 'Ekstra perioder',
    meaning: 'Ekstra perioder der hver regel som venter på en periode, gjelder.',
  },
  events: {
    title: 'Hendelser',
    meaning: 'Hendelser som åpner eller lukker perioder, som <hendelsens id>=<ISO-tidspunkt>.',
  },
  councilTenants: {
    title: 'Kommunens kontoer',
    meaning:
      'Kommunens egne kontoer, for eksempel zoom:council.zoom.us eller teams:<GUID>. Er ingen nevnt, sies det ikke om noe møte hvem sin konto det er på.',
  },
  sittings: {
    title: 'Møter i kommunestyret',
    meaning: 'Møter i kommunestyret som ISO 8601-intervaller.',
  },
  extraHosts: {
    title: 'Verter for kommunens egne tjenester',
    meaning: 'Verter for tjenester som kommunen selv drifter, som <nettstedets id>:<vert>.',
  },
  surfaces: {
    title: 'Hvor det gis påminnelser',
    meaning:
      'composer (innlegg), scheduler (planlagt innlegg), ads (fremhevet innlegg), newsletter (nyhetsbrev), call (møte), message (melding). Standard: alle unntatt message.',
  },
  notice: {
    title: 'Hvordan en påminnelse vises',
    meaning: 'badge (standard), banner eller popup.',
  },
  retentionDays: {
    title: 'Dager et notat lagres',
    meaning: 'Så mange dager lagres et notat.',
  },
  contactName: { title: 'Hvem man kan spørre', meaning: 'Navnet på den man kan spørre.' },
  contactEmail: { title: 'E-postadresse for spørsmål', meaning: 'E-postadressen deres.' },
  contactUrl: { title: 'Side for spørsmål', meaning: 'Adressen til siden deres.' },
  guidelineUrl: {
    title: 'Adressen til retningslinjen',
    meaning: 'Adressen til selve retningslinjen.',
  },
  language: { title: 'Språk', meaning: 'I stedet for nettleserens språk: en, da, sv, nb, fi.' },
  locked: {
    title: 'Innstillinger som ligger fast',
    meaning:
      'Innstillinger som brukeren ikke kan endre. Standard: alle som administratoren har satt.',
  },
};
