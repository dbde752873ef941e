import type { settings as english } from './en.ts';

export const settings: typeof english = {
  municipality: { title: 'Kommunens navn', meaning: 'Navnet, der bruges i teksterne.' },
  role: {
    title: 'Brugerens rolle',
    meaning:
      'councillor, executive, official, communications, group-staff, minister eller en rolle i pakken.',
  },
  grant: { title: 'Hverv', meaning: 'full-time, part-time, all eller et hverv i pakken.' },
  deviceKind: { title: 'Slags enhed', meaning: 'pc, tablet eller phone.' },
  packs: {
    title: 'Regelpakker',
    meaning:
      'Regelpakker, den med forrang først: builtin:<id> eller https-adressen på en signeret pakke; #sequence=<tal> bagved tillader kun den ene.',
  },
  packKeys: {
    title: 'Nøgler fra betroede udgivere',
    meaning: 'Offentlige nøgler (JWK som JSON-tekst) fra de udgivere, man har tillid til.',
  },
  inlinePack: {
    title: 'Regelpakke som tekst',
    meaning: 'En hel pakke som JSON-tekst. Den går forud for de andre pakker.',
  },
  windows: {
    title: 'Ekstra perioder',
    meaning: 'Ekstra perioder, hvor hver regel, der venter på en periode, gælder.',
  },
  events: {
    title: 'Hændelser',
    meaning: 'Hændelser, der åbner eller lukker perioder, som <hændelsens id>=<ISO-tidspunkt>.',
  },
  councilTenants: {
    title: 'Kommunens konti',
    meaning:
      'Kommunens egne konti, for eksempel zoom:council.zoom.us eller teams:<lejerens GUID>. Er ingen nævnt, siges det om intet møde, hvis konto det er på.',
  },
  sittings: { title: 'Møder i byrådet', meaning: 'Møder i byrådet som ISO 8601-intervaller.' },
  extraHosts: {
    title: 'Værter for kommunens egne tjenester',
    meaning: 'Værter for tjenester, kommunen selv driver, som <stedets id>:<vært>.',
  },
  surfaces: {
    title: 'Hvor der mindes om retningslinjen',
    meaning:
      'composer (opslag), scheduler (planlagt opslag), ads (fremhævet opslag), newsletter (nyhedsbrev), call (møde), message (besked). Standard: alle undtagen message.',
  },
  notice: {
    title: 'Hvordan en påmindelse vises',
    meaning: 'badge (standard), banner eller popup.',
  },
  retentionDays: {
    title: 'Dage, en note gemmes',
    meaning: 'Så mange dage gemmes en note.',
  },
  contactName: { title: 'Hvem man kan spørge', meaning: 'Navnet på den, man kan spørge.' },
  contactEmail: { title: 'E-mailadresse til spørgsmål', meaning: 'Deres e-mailadresse.' },
  contactUrl: { title: 'Side til spørgsmål', meaning: 'Adressen på deres side.' },
  guidelineUrl: { title: 'Retningslinjens adresse', meaning: 'Adressen på selve retningslinjen.' },
  language: { title: 'Sprog', meaning: 'I stedet for browserens sprog: en, da, sv, nb, fi.' },
  locked: {
    title: 'Indstillinger, der ligger fast',
    meaning:
      'Indstillinger, som brugeren ikke kan ændre. Standard: alle dem, der er sat af administratoren.',
  },
};
