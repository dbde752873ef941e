/** What threatens anybody, wherever it stands: that a page watches, that notes go to others, that somebody is shown up. */
import type { Language } from '../../words.ts';

/** What is in front of the reader, and not a note that they make. */
const THIS: Readonly<Record<Language, string>> = {
  en: '(?<!(?:of|if) )(?:all of )?(?:this|that|it)|everything|your (?:post|posts|visit|visits|use|activity|clicks|meeting|call)',
  da: 'det(?: hele)?|dette|alt|(?:dit|din|dine) (?:opslag|besøg|brug|møde|opkald|aktivitet)',
  sv: 'det(?: här)?|detta|allt|(?:ditt|din|dina) (?:inlägg|besök|användning|möte|samtal|aktivitet)',
  nb: 'det|dette|alt|(?:innlegget|innleggene|besøket|møtet) (?:ditt|dine)|(?:bruken|samtalen|aktiviteten) din',
  fi: 'tämä|se|kaikki|(?:julkaisusi|käyntisi|käyttösi|kokouksesi|puhelusi|toimintasi)',
};

/** Who is said to see what the reader does. A sentence in which nobody can is none of these. */
const SEER: Readonly<Record<Language, string>> = {
  en: 'council|municipality|secretariat|administration|administrators?|employer|manager|boss|colleagues|others|people|they|it|it department|somebody|someone|everybody|everyone',
  da: 'kommunen|sekretariatet|forvaltningen|administratoren|arbejdsgiveren|lederen|chefen|andre|de|man|it|it[- ]afdelingen|nogen|alle',
  sv: 'kommunen|kansliet|förvaltningen|administratören|arbetsgivaren|chefen|andra|de|man|it|it[- ]avdelningen|någon|alla',
  nb: 'kommunen|sekretariatet|administrasjonen|administratoren|arbeidsgiveren|lederen|sjefen|andre|de|man|it|it[- ]avdelingen|noen|alle',
  fi: 'kunta|hallinto|ylläpitäjä|työnantaja|esihenkilö|esimies|muut|tietohallinto|it|it[- ]osasto|joku|kaikki',
};

/** Before it: that it is not so. “Ingen andre kan se dine noter” calms. */
const SAID_NOT =
  '(?<!(?:no|no other|nor|none|ingen|inga|ikke|inte) (?:the )?)(?<!(?:neither|hverken|verken|varken) [^.!?…]{0,60})';

/** Patterns. What is said not to happen is no threat. */
export const WATCHING: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${SAID_NOT}(?:${SEER.en}) (?:(?:can|could|may|might|will)(?: also| still| always)? )?sees? (?:(?:all|everything|what|that|how|when|where|who)(?: that)? )*(?:you|your)(?! (?:choose|chose|want) to (?:show|share|send|pass))`,
    `(?:${THIS.en}) (?:is|are|gets?|will be)(?: being)? (?:logged|recorded|registered|saved)`,
    '(?:logs|records|registers)(?: all of)? (?:this|that|it|everything|you|your|what you)',
    '(?:page|extension|add-on|tool|app|program|browser|system|computer|device|it) (?:monitors|watches|tracks|logs|records|registers|reads|scans)(?! no| only| neither)',
    '(?:council|municipality|secretariat|administration|employer|manager) (?:monitors|watches|tracks|oversees|supervises|keeps (?:an eye|watch|track|tabs)|follows (?:what|how|who|your|the use|posts)|(?:sees|reads|gets|receives) (?:the|your|all|every) (?:log|notes?|answers?))',
    '(?<!(?:nobody|nothing|none) )(?<!no \\p{L}+ )(?:is|are|be|being) (?:closely |being )?(?:monitored|watched|tracked|surveilled)',
    '(?<!no )(?:logs?|notes?|answers?|reminders?|declarations?) (?:is|are|will be|gets?) (?:sent|passed|forwarded|shown|shared|given|handed|disclosed|uploaded)(?: on| over)? (?:to|with)(?! you)',
    'offenders?|culprits?|transgressors?|named and shamed|name and shame',
    '(?:those|people|members|anyone|anybody|whoever)(?: \\p{L}+){0,5} (?:is|are|will be) named',
  ],
  da: [
    `${SAID_NOT}(?:${SEER.da}) (?:kan (?:også |altid |stadig )?se|ser|vil (?:kunne )?se),? (?:(?:alt|det|hvad|hvordan|hvornår|hvor|at|som) ?,? ?)*(?:du|dit|din|dine)(?! vælger)`,
    `(?:${THIS.da}) (?:registreres|gemmes|noteres|(?:bliver|er) (?:logget|gemt))(?! ikke)`,
    '(?<!(?:ingen|intet|ikke) )logges(?! ikke)',
    '(?:siden?|udvidelsen?|programmet|værktøjet|appen|browseren|systemet|computeren|enheden) (?:overvåger|registrerer|logger|læser|sporer|scanner|aflæser)(?! ikke| intet| ingen| kun)',
    '(?:kommunen|sekretariatet|forvaltningen|arbejdsgiveren|lederen) (?:overvåger|sporer|holder øje|fører (?:tilsyn|opsyn|kontrol) med|følger med (?:i|på)|følger,? (?:hvad|hvordan|hvem|dit|din|dine|brugen)|(?:ser|læser|får|modtager) (?:loggen|noten|noterne|svarene))(?! ikke)',
    '(?<!(?:ingen|intet) )(?:overvåges|(?:bliver|er) (?:overvåget|holdt øje med))(?! ikke)',
    '(?:loggen|noten|noter|noterne|svaret|svarene|påmindelsen|påmindelserne) (?:sendes|videresendes|videregives|deles|vises|overføres|gives|(?:er|bliver|vil blive) (?:sendt|videresendt|delt|vist|overført|givet))(?: videre)? (?:til|med|for)(?! dig)',
    'synder(?:e|en|ne)?|(?:hænges|hængt) ud|udhænges',
    '(?:navngives|(?:bliver|vil blive) navngivet)(?! ikke)',
  ],
  sv: [
    `${SAID_NOT}(?:${SEER.sv}) (?:kan (?:också |alltid |fortfarande )?se|ser|kommer att (?:kunna )?se) (?:(?:allt|det|vad|hur|när|var|att|som) )*(?:du|ditt|din|dina)(?! väljer)`,
    `(?:${THIS.sv}) (?:registreras|sparas|noteras|(?:blir|är) (?:loggad|loggat|sparat|registrerat))(?! inte)`,
    '(?<!(?:ingen|inget|inga|inte) )loggas(?! inte)',
    '(?:sidan?|tillägget|programmet|verktyget|appen|webbläsaren|systemet|datorn|enheten) (?:övervakar|registrerar|loggar|läser|spårar|skannar)(?! inte| inget| ingen| inga| bara)',
    '(?:kommunen|kansliet|förvaltningen|arbetsgivaren|chefen) (?:övervakar|spårar|bevakar|håller (?:koll|ögonen|uppsikt)|har (?:koll|uppsikt|tillsyn)|utövar tillsyn|följer (?:med i|vad|hur|vem|ditt|din|dina|användningen)|(?:ser|läser|får) (?:loggen|anteckningen|anteckningarna|svaren))(?! inte)',
    '(?<!(?:ingen|inget|inga) )(?:övervakas|(?:är|blir) övervaka(?:d|t|de))(?! inte)',
    '(?:loggen|anteckningen|anteckningar|anteckningarna|svaret|svaren|påminnelsen|påminnelserna) (?:skickas|sänds|vidarebefordras|delas|visas|lämnas|överförs|(?:blir|kommer att bli) (?:skickad|sänd|delad|visad)\\p{L}*)(?: vidare| över| ut)? (?:till|med|för)(?! dig)',
    'syndare(?:n|na)?|(?:hängs|hängas) ut|uthängd\\p{L}*',
    '(?:namnges|(?:blir|kommer att bli) namngiv\\p{L}+)(?! inte)',
  ],
  nb: [
    `${SAID_NOT}(?:${SEER.nb}) (?:kan (?:også |alltid |fortsatt )?se|ser|vil (?:kunne )?se) (?:(?:alt|det|hva|hvordan|når|hvor|at|som) )*(?:du|ditt|din|dine|\\p{L}+ (?:ditt|din|dine))(?! velger)`,
    `(?:${THIS.nb}) (?:registreres|lagres|noteres|(?:blir|er) (?:logget|lagret))(?! ikke)`,
    '(?<!(?:ingen|ingenting|intet|ikke) )logges(?! ikke)',
    '(?:siden?|utvidelsen|programmet|verktøyet|appen|nettleseren|systemet|datamaskinen|enheten) (?:overvåker|registrerer|logger|leser|sporer|skanner)(?! ikke| ingenting| ingen| bare)',
    '(?:kommunen|sekretariatet|administrasjonen|arbeidsgiveren|lederen) (?:overvåker|sporer|holder (?:øye|oppsyn)|fører (?:tilsyn|oppsyn|kontroll) med|følger med (?:i|på)|følger (?:hva|hvordan|hvem|ditt|din|dine|bruken)|(?:ser|leser|får|mottar) (?:loggen|notatet|notatene|svarene))(?! ikke)',
    '(?<!(?:ingen|ingenting) )(?:overvåkes|(?:blir|er) overvåk(?:a|et))(?! ikke)',
    '(?:loggen|notatet|notatene|notater|svaret|svarene|påminnelsen|påminnelsene) (?:sendes|videresendes|videreformidles|deles|vises|overføres|gis|(?:er|blir|vil bli) (?:sendt|videresendt|delt|vist|overført|gitt))(?: videre)? (?:til|med|for)(?! deg)',
    'synder(?:e|en|ne)?|(?:henges|hengt) ut|uthenges',
    '(?:navngis|(?:blir|vil bli) navngitt)(?! ikke)',
  ],
  fi: [
    `(?:${SEER.fi}) (?:(?:voi|voivat)(?: myös| aina)? nähdä|näkee|näkevät),? (?:kaiken,? )?(?:(?:mitä|miten|milloin|missä|että) (?:sinä )?(?:teet|kirjoitat|julkaiset|jaat|lähetät|avaat|käytät|olet|käyt)|\\p{L}+si)`,
    `(?:${THIS.fi}) (?:kirjataan|tallennetaan|rekisteröidään)`,
    '(?:sivu|laajennus|ohjelma|työkalu|sovellus|selain|järjestelmä|tietokone|laite) (?:valvoo|tarkkailee|rekisteröi|kirjaa|lukee|jäljittää)(?! vain)',
    '(?:kunta|hallinto|työnantaja|esihenkilö|esimies) (?:valvoo|tarkkailee|jäljittää|pitää (?:silmällä|kirjaa siitä)|seuraa (?:\\p{L}+ ){0,2}(?:käyttöä|käyttöäsi|julkaisuja|julkaisujasi|viestejä|viestejäsi|kokouksia|toimintaa|toimintaasi|laitteita|jäseniä|sinua|tätä|sitä)|seuraa,? (?:mitä|miten|kuka)|(?:näkee|lukee|saa) (?:lokin|merkinnän|merkinnät|vastaukset))',
    '(?:valvotaan|tarkkaillaan|jäljitetään)',
    '(?:loki|merkintä|merkinnät|vastaus|vastaukset|muistutus|muistutukset) (?:lähetetään|toimitetaan|välitetään|jaetaan|näytetään|annetaan|siirretään|menee|menevät)(?! sinulle)',
    'syntipuk\\p{L}*|häpeäpaalu\\p{L}*',
    '(?:nimetään|mainitaan nimeltä) julkisesti|(?:rikkojat|syylliset|tekijät) (?:nimetään|mainitaan nimeltä)',
  ],
};
