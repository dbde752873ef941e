import type { why as english } from '../en/why.ts';

export const why: typeof english = {
  title: 'Därför visas påminnelsen',
  recognised: (site, surface) => `Sidan hör till ${site}, och här finns ${surface}.`,
  tenants: {
    council: 'Mötet hör till kommunens konto.',
    other: 'Mötet hör till ett annat konto än kommunens.',
    personal: 'Mötet hör till ett privat konto.',
    unknown: 'Adressen visar inte vems möte det är.',
  },
  rule: (name, says) => `Riktlinjen om det är ”${name}”. ${says}`,
  code: 'I regelpaketet heter den:',
  inherited: (rule, pack) => `Regeln ”${rule}” kommer från ett annat paket: ${pack}.`,
  inWindow: (window, period) => `Den gäller under perioden ${window}: ${period}.`,
  atAllTimes: 'Den gäller alltid, inte bara under en viss period.',
  looksAt:
    'Tillägget har bara sett adressen och vilken sorts fält som används, eller att ett möte pågår. Det ser aldrig vad som skrivs eller sägs.',
  mayIgnore: 'Om påminnelsen inte passar in är det bara att fortsätta. Ingenting sparas.',
  canAsk: (contact) => `Om den inte hör hemma här kan ${contact} få regeln ändrad.`,
  rationale: 'Motiveringen i källan',
  alternatives: 'Andra möjligheter som källan nämner',
  goodToKnow: 'Bra att veta',
  secretariat: 'kansliet',
  silence: (site) => `Inte mer i dag på ${site}`,
  cases: 'Exempel',
  letterTitle: 'En text till kansliet',
  letter: (site, surface) =>
    `En påminnelse visades på ${site}, där det finns ${surface}. Regeln kan behöva ses över, eftersom: …`,
  copy: 'Kopiera texten',
  copied: 'Kopierad. Ingenting har skickats.',
  copyByHand:
    'Webbläsaren tillät inte kopiering. Texten är markerad: kopiera den själv, till exempel med Ctrl+C.',
  surfaces: {
    composer: 'en plats där man kan skriva inlägg',
    scheduler: 'en plats där man kan planera inlägg',
    ads: 'en plats där man kan marknadsföra inlägg',
    newsletter: 'en plats där man kan skicka nyhetsbrev',
    call: 'ett möte',
    message: 'en plats där man kan skriva meddelanden',
  },
};
