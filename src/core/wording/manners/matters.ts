/**
 * What is reported or warned of, and is nobody: the report of a year, a storm, a fault of a lift. The same words of a person
 * judge, so each stands here with its matter. Patterns.
 */
import type { Language } from '../../words.ts';

const END = '(?!\\p{L})';
/** Not at the beginning of a sentence, where the verb is an order. */
const AMID = '(?<=\\p{L},? )';
const FEW = '(?:\\p{L}+ ){0,2}';

/** Where weather and water are a danger, in the joined words of each language too. */
const WEATHER: Readonly<Record<Language, string>> = {
  en: '(?:weather|storms?|floods?|flooding|winds?|gales?|snow|ice|heat|heatwaves?|frost|fog|rain|thunder(?:storms?)?|hurricanes?|cyclones?|tsunamis?|avalanches?|landslides?|wildfires?|bushfires?|smoke|pollen|air[ -]quality)',
  da: '(?:\\p{L}*(?:storm|oversvømmelse|skybrud|snefald|hedebølge)|(?:u|sne)?vejr|højvande|glatføre|torden|tåge|regn|sne|is)(?:et|en|er|erne|s)?',
  sv: '(?:\\p{L}*(?:storm|översvämning|skyfall|snöfall|värmebölja|jordskred)|(?:o|snö)?väder|vädret|högvatten|halka|dimma|åska|regn|snö|is)(?:et|en|ar|er|erna|s)?',
  nb: '(?:\\p{L}*(?:storm|flom|styrtregn|snøfall|hetebølge|jordskred)|(?:u|ekstrem|snø)?vær|høyvann|torden|tåke|regn|snø|is)(?:et|en|er|ene|s)?',
  fi: '\\p{L}*(?:sää|myrsky|tulv|sate|sade|lume|liukkaud|sumu|ukkos|helte|tuul)\\p{L}*st[aä]',
};

/** What is out of order, and no deed of anybody: nothing tells whose it is. */
const FAULTS: Readonly<Record<Language, string>> = {
  en: '(?:faults?|defects?|errors?|bugs?|glitch(?:es)?|outages?|leaks?|breakdowns?|potholes?|technical problems?|broken \\p{L}+)',
  da: '(?:fejl(?:ene|en)?|mangler(?:ne)?|driftsfejl|driftsforstyrrelser|skader(?:ne)?|huller(?:ne)?|strømafbrud|vandskader)',
  sv: '(?:fel(?:et|en)?|brister(?:na)?|driftfel|driftstörningar|skador(?:na)?|hål(?:en)?|strömavbrott|vattenläckor)',
  nb: '(?:feil(?:ene|en)?|mangler|mangelen|driftsfeil|driftsforstyrrelser|skader|skadene|hull(?:ene)?|strømbrudd|vannlekkasjer)',
  fi: '(?:vika|viat|vian|vioista|viasta|vikoja|häiriöt?|häiriön|häiriöistä|häiriöitä|puutteet|puutteista|vauriot|vaurioista|kuopat|kuopista|sähkökatko\\p{L}*)',
};

/** Words that may stand before such a fault. */
const WHICH: Readonly<Record<Language, string>> = {
  en: '(?:(?:a|an|any|the|all|such|other|technical|new) ){0,2}',
  da: '(?:(?:en|et|alle|de|tekniske|andre|nye) ){0,2}',
  sv: '(?:(?:ett|en|alla|de|tekniska|andra|nya) ){0,2}',
  nb: '(?:(?:en|et|alle|de|tekniske|andre|nye) ){0,2}',
  fi: '(?:(?:kaikki|kaikista|tekniset|teknisistä|teknisiä|muut|muista|uusi|uudet) ){0,2}',
};

/** Where it goes on with whose they are, or in what they wrote, it is about somebody. */
const NOBODYS: Readonly<Record<Language, string>> = {
  en: '(?! (?:of|by|made|committed|in (?:a |the |your |their )?posts?)(?!\\p{L}))',
  da: '(?! (?:af|begået|lavet|hos|i (?:\\p{L}+ )?opslag)(?!\\p{L}))',
  sv: '(?! (?:av|begångna|gjorda|hos|i (?:\\p{L}+ )?inlägg)(?!\\p{L}))',
  nb: '(?! (?:av|begått|gjort|hos|i (?:\\p{L}+ )?innlegg)(?!\\p{L}))',
  fi: '(?! (?:julkaisussa|julkaisuissa|jäsenen|jäsenten)(?!\\p{L}))',
};

const faultsIn = (language: Language, verbs: string): string =>
  `${AMID}(?:${verbs}) ${WHICH[language]}${FAULTS[language]}${END}${NOBODYS[language]}`;

export const MATTERS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `(?:annual|yearly|half-yearly|half yearly|quarterly|monthly|interim|progress|activity|committee|council|financial|budget|audit|auditor’s|planning|sustainability|environmental|climate|traffic) reports?${END}`,
    `${WEATHER.en} (?:warnings?|alerts?)${END}`,
    `(?:warnings?|alerts?) (?:of|about|for|on) ${FEW}${WEATHER.en}${END}`,
    `(?<!please )${faultsIn('en', 'report|reports|reported|reporting')}`,
    `${AMID}reports? (?:of|about|on) ${WHICH.en}${FAULTS.en}${END}${NOBODYS.en}`,
    // The faults come first, and nobody's.
    `(?<=(?<!\\p{L})(?<!(?:your|my|his|her|their|whose|’s?) )${FAULTS.en} (?:can|may|could|are|is|have|has|to)(?: also)? (?:be |been )?)reported${END}`,
  ],
  da: [
    `(?:års|kvartals|måneds|årlige |økonomiske )rapporter(?:ne)?${END}`,
    `advarsl?(?:el|en|er|erne) (?:om|mod|for) ${FEW}${WEATHER.da}${END}`,
    `(?:advare|advarer) (?:om|mod) ${FEW}${WEATHER.da}${END}`,
    faultsIn('da', 'indberette?r?|rapportere?r?|anmelde?r?'),
    `${AMID}(?:indberetning(?:er)?|anmeldelser?|rapportering) (?:af|om) ${WHICH.da}${FAULTS.da}${END}${NOBODYS.da}`,
  ],
  sv: [
    `(?:årliga|ekonomiska|finansiella) rapporter(?:na)?${END}`,
    `varning(?:en|ar|arna)? (?:om|för) ${FEW}${WEATHER.sv}${END}`,
    `varnar? (?:om|för) ${FEW}${WEATHER.sv}${END}`,
    faultsIn('sv', 'rapporterar?|anmäla|anmäler'),
    `${AMID}(?:anmälan|anmälningar|rapportering) (?:av|om) ${WHICH.sv}${FAULTS.sv}${END}${NOBODYS.sv}`,
  ],
  nb: [
    `(?:årlige|økonomiske|finansielle) rapporter${END}`,
    `(?:varsel|varsl(?:er|et|ene)|advarsel(?:en)?|advars?l(?:er|ene)) (?:om|mot|for) ${FEW}${WEATHER.nb}${END}`,
    `(?:varsler?|varsle|advarer?|advare) (?:om|mot) ${FEW}${WEATHER.nb}${END}`,
    faultsIn('nb', 'rapporterer?|rapportere|innrapporterer?|innrapportere|varsle om|varsler om'),
    `${AMID}(?:innrapportering|rapportering) av ${WHICH.nb}${FAULTS.nb}${END}${NOBODYS.nb}`,
  ],
  fi: [
    `varoitu(?:s|ksen|kset|ksia|ksista) ${FEW}${WEATHER.fi}${END}`,
    `varoitta(?:a|vat) ${FEW}${WEATHER.fi}${END}`,
    faultsIn('fi', 'raportoi|raportoida|raportoivat|raportoidaan'),
  ],
};
