import type { settings as english } from './en.ts';

export const settings: typeof english = {
  municipality: { title: 'Kommunens namn', meaning: 'Namnet som används i texterna.' },
  role: {
    title: 'Användarens roll',
    meaning:
      'councillor, executive, official, communications, group-staff, minister eller en roll i paketet.',
  },
  grant: { title: 'Uppdrag', meaning: 'full-time, part-time, all eller ett uppdrag i paketet.' },
  deviceKind: { title: 'Sorts enhet', meaning: 'pc, tablet eller phone.' },
  packs: {
    title: 'Regelpaket',
    meaning:
      'Regelpaket, det som går först överst: builtin:<id> eller https-adressen till ett signerat paket; #sequence=<tal> efter den tillåter bara det.',
  },
  packKeys: {
    title: 'Nycklar från betrodda utgivare',
    meaning: 'Publika nycklar (JWK som JSON-text) från de utgivare som man litar på.',
  },
  inlinePack: {
    title: 'Regelpaket som text',
    meaning: 'Ett helt paket som JSON-text. Det går före de andra paketen.',
  },
  windows: {
    title: 'Extra perioder',
    meaning: 'Extra perioder, då varje regel som väntar på en period gäller.',
  },
  events: {
    title: 'Händelser',
    meaning: 'Händelser som öppnar eller stänger perioder, som <händelsens id>=<ISO-tidpunkt>.',
  },
  councilTenants: {
    title: 'Kommunens konton',
    meaning:
      'Kommunens egna konton, till exempel zoom:council.zoom.us eller teams:<GUID>. Anges inget konto, sägs det inte om något möte vems konto det är på.',
  },
  sittings: { title: 'Sammanträden', meaning: 'Sammanträden som intervall enligt ISO 8601.' },
  extraHosts: {
    title: 'Värdar för kommunens egna tjänster',
    meaning: 'Värdar för tjänster som kommunen själv driver, som <webbplatsens id>:<värd>.',
  },
  surfaces: {
    title: 'Var påminnelser ges',
    meaning:
      'composer (inlägg), scheduler (planerat inlägg), ads (marknadsfört inlägg), newsletter (nyhetsbrev), call (möte), message (meddelande). Standard: alla utom message.',
  },
  notice: { title: 'Hur en påminnelse visas', meaning: 'badge (standard), banner eller popup.' },
  retentionDays: {
    title: 'Dagar som en anteckning sparas',
    meaning: 'Så många dagar sparas en anteckning.',
  },
  contactName: { title: 'Vem man kan fråga', meaning: 'Namnet på den som man kan fråga.' },
  contactEmail: { title: 'E-postadress för frågor', meaning: 'Deras e-postadress.' },
  contactUrl: { title: 'Sida för frågor', meaning: 'Adressen till deras sida.' },
  guidelineUrl: { title: 'Riktlinjens adress', meaning: 'Adressen till själva riktlinjen.' },
  language: { title: 'Språk', meaning: 'I stället för webbläsarens språk: en, da, sv, nb, fi.' },
  locked: {
    title: 'Inställningar som ligger fast',
    meaning:
      'Inställningar som användaren inte kan ändra. Standard: alla som administratören har gjort.',
  },
};
