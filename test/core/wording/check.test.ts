import { describe, expect, it } from 'vitest';
import { remind } from '../../../src/core/remind.ts';
import type { Advice, Reminder } from '../../../src/core/reminder.ts';
import { allAdvice, checkForm, checkReminder, checkText } from '../../../src/core/wording/check.ts';
import { MANNERS } from '../../../src/core/wording/manners.ts';
import { type Language, LANGUAGES } from '../../../src/core/words.ts';
import { aPack, aWorld } from '../examples.ts';

const expectedOf = (text: string, language: Language) =>
  checkText('here', text, language).map(({ expected }) => expected);

describe('a text', () => {
  it.each<[Language, string]>([
    ['en', 'You have done this 3 times.'],
    ['en', 'This is your third post today.'],
    ['da', 'Du har skrevet om det tre gange.'],
    ['da', 'Det er dit 4. opslag i dag.'],
    ['sv', 'Du har varit här flera gånger.'],
    ['sv', 'Det här är ditt andra inlägg.'],
    ['nb', 'Du har vært her 3 ganger.'],
    ['nb', 'Dette er ditt tredje innlegg.'],
    ['fi', 'Olet ollut täällä kolme kertaa.'],
    ['fi', 'Tämä on kolmas julkaisusi.'],
    ['en', 'You write a campaign post here.'],
    ['en', 'You have opened a composer.'],
    ['en', 'You’ve just opened a page.'],
    ['en', "You've been posting."],
    ['en', 'You were posting.'],
    ['en', 'You just wrote a post.'],
    ['en', 'You have already posted.'],
    ['da', 'Du har skrevet et opslag.'],
    ['da', 'Du har lige åbnet et felt.'],
    ['da', 'Du skrev et opslag.'],
    ['da', 'Du var i gang med at skrive.'],
    ['sv', 'Du har skrivit ett inlägg.'],
    ['sv', 'Du skrev ett inlägg.'],
    ['sv', 'Du höll på att skriva.'],
    ['nb', 'Du har skrevet et innlegg.'],
    ['nb', 'Du skrev et innlegg.'],
    ['nb', 'Du holdt på å skrive.'],
    ['fi', 'Olet kirjoittanut julkaisun.'],
    ['fi', 'Kirjoitit julkaisun.'],
    ['fi', 'Olit kirjoittamassa julkaisua.'],
    ['en', 'Good to know. “You publish a post.”'],
    ['en', 'We have noticed that you campaign.'],
    ['en', 'We noticed a post.'],
    ['en', 'Your post has been registered.'],
    ['en', 'You’ve posted this already.'],
    ['en', 'You are about to post.'],
    ['en', 'You are now posting.'],
    ['en', 'Your post is campaigning.'],
    ['en', 'You seem to be campaigning.'],
    ['en', 'You look like a candidate.'],
    ['en', 'It appears that you campaign.'],
    ['da', 'Dit opslag er valgkamp.'],
    ['da', 'Det ser ud til, at du fører valgkamp.'],
    ['sv', 'Ditt inlägg är valkampanj.'],
    ['sv', 'Du verkar driva valkampanj.'],
    ['sv', 'Det ser ut som att du driver valkampanj.'],
    ['nb', 'Innlegget ditt er valgkamp.'],
    ['nb', 'Det ser ut til at du driver valgkamp.'],
    ['fi', 'Julkaisusi on vaalimainos.'],
    ['fi', 'Näytät kampanjoivan.'],
    ['fi', 'Vaikuttaa siltä, että vaalit kiinnostavat.'],
    ['da', 'Du skriver om din valgkamp.'],
    ['da', 'Her skriver du et opslag.'],
    ['da', 'Vi har bemærket, at du fører valgkamp.'],
    ['da', 'Vi kan se dit opslag.'],
    ['da', 'Dit opslag er registreret.'],
    ['da', 'Du sidder og skriver.'],
    ['sv', 'Du driver valkampanj.'],
    ['sv', 'Nu publicerar du ett inlägg.'],
    ['sv', 'Vi har märkt ett inlägg.'],
    ['sv', 'Ditt inlägg har registrerats.'],
    ['nb', 'Du driver valgkamp.'],
    ['nb', 'Du skriver om din valgkamp'],
    ['nb', 'Nå driver du valgkamp.'],
    ['nb', 'Vi har registrert innlegget ditt.'],
    ['nb', 'Innlegget ditt er registrert.'],
    ['fi', 'Kirjoitat vaalikampanjasta.'],
    ['fi', 'Sinä julkaiset viestin.'],
    ['fi', 'Teet vaalityötä.'],
    ['fi', 'Olemme huomanneet kampanjasi.'],
    ['fi', 'Näemme, mitä kirjoitat.'],
    ['fi', 'Viestisi on tallennettu.'],
  ])('(%s) that states what the user does is told: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual(['nothing about what the user does']);
  });

  it.each<[Language, string]>([
    ['en', 'You write a post here?'],
    ['en', 'If you have opened a page, it may not concern you.'],
    ['en', 'Nothing is logged, and a note is stored on this device.'],
    ['en', 'What was decided is recorded in the minutes.'],
    ['da', 'Intet logges, og noten gemmes på enheden.'],
    ['da', 'Dette registreres ikke.'],
    ['sv', 'Inget loggas, och anteckningen sparas på enheten.'],
    ['nb', 'Ingenting logges, og notatet lagres på enheten.'],
    ['fi', 'Merkintä tallennetaan tälle laitteelle.'],
    ['en', 'The guideline is about what you write.'],
    ['en', 'If you write a post, the secretariat can help. You can carry on.'],
    ['en', 'You know what it is for.'],
    ['en', 'you post it yourself'],
    ['en', 'Members do not draw on the hours of staff.'],
    ['en', 'The Mayor of Great Place and the Minister for Local Government.'],
    ['en', 'The party group may book the room.'],
    ['en', 'This may not concern you.'],
    ['en', 'Political parties decide themselves.'],
    ['en', 'Third Party Campaigners and the Political Parties Act.'],
    ['en', 'Which Party paid is not asked.'],
    ['en', 'The Councillor Code of Conduct names the room.'],
    ['en', 'A Working Party met.'],
    ['en', 'Councillor Expenses'],
    ['en', 'The Mayor Elect'],
    ['en', 'Prime Minister Office'],
    ['en', 'The MP asked about an MP Expenses scheme.'],
    ['da', 'Huskelisten er her, og Postlisten med den. Se Kandidatlisten.'],
    ['nb', 'Offentlig Postliste, se Postlisten og hva partiet har.'],
    ['sv', 'Ordförande Socialnämnden'],
    ['da', 'Formand Teknikudvalget'],
    ['en', 'A stop at the town hall is fine, and so is what avoids a cost.'],
    ['en', 'If your post is about council work, it is fine.'],
    ['en', 'Staff have to be neutral, as the code says.'],
    ['en', 'The wrong account can be changed.'],
    ['en', 'An answer from KL or DJØF © 2026 → next.'],
    ['da', 'Partigruppen kan låne lokalet.'],
    ['da', 'Lokaldemokratiet og partierne bestemmer selv.'],
    ['da', 'Partiet betaler selv, og borgmesteren i Storby svarer.'],
    ['da', 'Du må gerne bruge telefonen.'],
    ['da', 'Et stop undervejs er i orden.'],
    ['sv', 'Partigruppen kan boka rummet.'],
    ['sv', 'Partiet avgör självt, och kommunalrådet i Storstad svarar.'],
    ['sv', 'Om du måste byta utrustning kan kansliet hjälpa till.'],
    ['nb', 'Partigruppen kan låne rommet.'],
    ['nb', 'Partiet bestemmer selv ved slutten av perioden.'],
    ['nb', 'Slutt på perioden.'],
    ['nb', 'Du må gjerne bruke telefonen.'],
    ['fi', 'Ryhmä voi varata huoneen.'],
    ['fi', 'Puolueet päättävät itse.'],
    ['fi', 'Valtuutettu Suomessa voi kysyä.'],
    ['fi', 'Sinun ei tarvitse vastata.'],
    ['da', 'Skriver du et opslag?'],
    ['da', 'Hvis du skriver et opslag, kan du spørge.'],
    ['da', 'Du skriver et opslag?'],
    ['sv', 'Om du skriver ett inlägg gäller riktlinjen.'],
    ['sv', 'Skriver du ett inlägg?'],
    ['nb', 'Hvis du driver valgkamp, viser retningslinjen til eget utstyr.'],
    ['nb', 'Ordføreren i Store By.'],
    ['fi', 'Jos kirjoitat julkaisun, ohje koskee sitä.'],
    ['fi', 'Kirjoitatko julkaisun?'],
  ])('(%s) that asks, says when, or speaks of others is in order: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'Do not post this.'],
    ['en', 'The page is open. Please don’t post.'],
    ['en', 'Never post here.'],
    ['en', 'Stop posting.'],
    ['en', 'Avoid posting.'],
    ['en', 'Please refrain from it.'],
    ['en', 'You have to move.'],
    ['en', 'You should move.'],
    ['da', 'Undgå at skrive.'],
    ['da', 'Stop med det.'],
    ['da', 'Du skal flytte.'],
    ['da', 'Nu bør du flytte.'],
    ['sv', 'Undvik att skriva.'],
    ['sv', 'Sluta skriva.'],
    ['sv', 'Du måste flytta.'],
    ['sv', 'Nu måste du flytta.'],
    ['nb', 'Unngå å skrive.'],
    ['nb', 'Slutt å skrive.'],
    ['nb', 'Du må flytte.'],
    ['nb', 'Nå bør du flytte.'],
    ['fi', 'Vältä kirjoittamista.'],
    ['fi', 'Lopeta.'],
    ['fi', 'Ilmoita siitä.'],
    ['fi', 'Sinun täytyy siirtyä.'],
    ['fi', 'Sinun on siirryttävä.'],
    ['da', 'Lad være med at skrive her.'],
    ['da', 'Del ikke opslaget.'],
    ['sv', 'Skriv inte här.'],
    ['sv', 'Låt bli att skriva.'],
    ['nb', 'Publiser aldri her.'],
    ['nb', 'La være å skrive.'],
    ['fi', 'Älä kirjoita tähän.'],
  ])('(%s) that orders is told: %s', (language, text) => {
    const [first] = expectedOf(text, language).filter((one) => !one.startsWith('no word'));
    expect(first).toBe('no order to do or to leave something');
  });

  it.each<[Language, string]>([
    ['en', 'This is logged.'],
    ['en', 'It is recorded.'],
    ['en', 'An extension logs this.'],
    ['da', 'Det logges.'],
    ['da', 'Dette registreres.'],
    ['sv', 'Det loggas.'],
    ['sv', 'Det registreras.'],
    ['nb', 'Det logges.'],
    ['nb', 'Besøket ditt registreres.'],
    ['fi', 'Tämä kirjataan.'],
    ['fi', 'Se tallennetaan.'],
    ['en', 'We are watching.'],
    ['en', 'Good to know. We’re monitoring this.'],
    ['en', 'Somebody is watching.'],
    ['en', 'Your manager will be told.'],
    ['en', 'This will be noted.'],
    ['en', 'There will be consequences.'],
    ['da', 'Vi holder øje.'],
    ['da', 'Din leder får besked.'],
    ['da', 'Det bliver noteret.'],
    ['da', 'Det kan få konsekvenser.'],
    ['da', 'En forseelse huskes.'],
    ['sv', 'Vi håller ögonen på det.'],
    ['sv', 'Din chef får veta det.'],
    ['sv', 'Det kommer att noteras.'],
    ['sv', 'Det kan få följder.'],
    ['sv', 'Tjänstefel noteras.'],
    ['nb', 'Vi følger med.'],
    ['nb', 'Lederen din får beskjed.'],
    ['nb', 'Din leder vil bli informert.'],
    ['nb', 'Det blir notert.'],
    ['nb', 'Det kan få følger.'],
    ['fi', 'Seuraamme tätä.'],
    ['fi', 'Sinua tarkkaillaan.'],
    ['fi', 'Esihenkilöllesi kerrotaan.'],
    ['fi', 'Se merkitään muistiin.'],
    ['fi', 'Siitä on seurauksia.'],
  ])('(%s) that threatens is told: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual(['nothing that threatens']);
  });

  it.each<[Language, string]>([
    ['en', 'Please use your own device.'],
    ['en', 'Use your own device.'],
    ['en', 'Beware.'],
    ['en', 'Please remember the rules.'],
    ['en', 'The page is open. Be careful here.'],
    ['sv', 'Använd din egen utrustning.'],
    ['sv', 'Var försiktig.'],
    ['da', 'Brug dit eget udstyr.'],
    ['da', 'Pas på.'],
    ['nb', 'Bruk ditt eget utstyr.'],
    ['nb', 'Pass på.'],
    ['fi', 'Käytä omaa laitetta.'],
    ['fi', 'Ole varovainen.'],
  ])('(%s) that begins with an order is told: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual(['no order to do or to leave something']);
  });

  // The same in all five languages: no one of them lets pass what another refuses.
  it.each<[expected: string, Readonly<Record<Language, string>>]>([
    [
      'no order to do or to leave something',
      {
        en: 'Members may not gather here.',
        da: 'Medlemmer bør ikke skrive her.',
        sv: 'Ledamöter bör inte skriva här.',
        nb: 'Folkevalgte bør ikke skrive her.',
        fi: 'Jäsenten ei kuulu kirjoittaa tähän.',
      },
    ],
    [
      'no order to do or to leave something',
      {
        en: 'All members must use their own phone.',
        da: 'Alle medlemmer skal bruge deres egen telefon.',
        sv: 'Alla ledamöter måste använda sin egen telefon.',
        nb: 'Alle medlemmer må bruke sin egen telefon.',
        fi: 'Kaikkien jäsenten täytyy käyttää omaa puhelinta.',
      },
    ],
    [
      'no order to do or to leave something',
      {
        en: 'Staff should move.',
        da: 'Medlemmer bør lade være.',
        sv: 'Ledamöter måste byta.',
        nb: 'Ansatte skal bytte.',
        fi: 'Henkilöstön on siirryttävä.',
      },
    ],
    [
      'no order to do or to leave something',
      {
        en: 'Better not to post here.',
        da: 'Bedst ikke at skrive her.',
        sv: 'Bäst att inte skriva här.',
        nb: 'Best å ikke skrive her.',
        fi: 'Parempi olla kirjoittamatta tähän.',
      },
    ],
    [
      'no order to do or to leave something',
      {
        en: 'Post from your own phone.',
        da: 'Skriv fra din egen telefon.',
        sv: 'Skriv från din egen telefon.',
        nb: 'Skriv fra din egen telefon.',
        fi: 'Kirjoita omalla puhelimella.',
      },
    ],
    [
      'no order to do or to leave something',
      {
        en: 'Careful: an election is near.',
        da: 'Forsigtig: et valg er nært.',
        sv: 'Försiktigt: ett val är nära.',
        nb: 'Forsiktig: et valg er nær.',
        fi: 'Varovasti: vaalit ovat lähellä.',
      },
    ],
    [
      'nothing that threatens',
      {
        en: 'Offenders are named.',
        da: 'Syndere navngives.',
        sv: 'Syndare namnges.',
        nb: 'Syndere navngis.',
        fi: 'Tekijät nimetään.',
      },
    ],
    [
      'nothing that threatens',
      {
        en: 'Whoever posts here is named.',
        da: 'De bliver navngivet.',
        sv: 'De blir namngivna.',
        nb: 'De blir navngitt.',
        fi: 'Heidät nimetään julkisesti.',
      },
    ],
    [
      'nothing that threatens',
      {
        en: 'This page monitors posts.',
        da: 'Denne side overvåger opslag.',
        sv: 'Den här sidan övervakar inlägg.',
        nb: 'Denne siden overvåker innlegg.',
        fi: 'Tämä sivu valvoo julkaisuja.',
      },
    ],
    [
      'nothing that threatens',
      {
        en: 'Posts are monitored.',
        da: 'Opslag overvåges.',
        sv: 'Inlägg övervakas.',
        nb: 'Innlegg overvåkes.',
        fi: 'Julkaisuja valvotaan.',
      },
    ],
    [
      'nothing that threatens',
      {
        en: 'The council watches posts.',
        da: 'Kommunen overvåger opslag.',
        sv: 'Kommunen övervakar inlägg.',
        nb: 'Kommunen overvåker innlegg.',
        fi: 'Kunta valvoo julkaisuja.',
      },
    ],
    [
      'nothing that threatens',
      {
        en: 'The log is sent to the secretariat.',
        da: 'Loggen sendes til sekretariatet.',
        sv: 'Loggen skickas till kansliet.',
        nb: 'Loggen sendes til sekretariatet.',
        fi: 'Loki lähetetään kunnan hallintoon.',
      },
    ],
    [
      'nothing that threatens',
      {
        en: 'The secretariat reads the log.',
        da: 'Sekretariatet læser loggen.',
        sv: 'Kansliet läser loggen.',
        nb: 'Sekretariatet leser loggen.',
        fi: 'Hallinto lukee lokin.',
      },
    ],
    [
      'no person',
      {
        en: 'Ms Smith knows more.',
        da: 'Hr. Jensen ved mere.',
        sv: 'Fru Andersson vet mer.',
        nb: 'Herr Hansen vet mer.',
        fi: 'Rouva Virtanen tietää lisää.',
      },
    ],
  ])('in any language is told %s: %j', (expected, said) => {
    for (const language of LANGUAGES) {
      expect([said[language], ...expectedOf(said[language], language)]).toEqual([
        said[language],
        expected,
      ]);
    }
  });

  it.each<Readonly<Record<Language, string>>>([
    {
      en: 'The code says that members must be neutral.',
      da: 'Kodeks siger, at medarbejdere skal være neutrale.',
      sv: 'Riktlinjen säger att ledamöter ska vara neutrala.',
      nb: 'Retningslinjen sier at ansatte skal være nøytrale.',
      fi: 'Ohjeen mukaan henkilöstön pitää olla puolueetonta.',
    },
    {
      en: 'Staff must be neutral, as the code says.',
      da: 'Medarbejdere skal være neutrale, som kodeks siger.',
      sv: 'Anställda ska vara neutrala enligt riktlinjen.',
      nb: 'Ansatte skal være nøytrale ifølge retningslinjen.',
      fi: 'Henkilöstön pitää olla puolueetonta ohjeen mukaan.',
    },
    {
      en: 'Members may not know of it.',
      da: 'Politikerne skal kunne have tiltro til det.',
      sv: 'Ledamöter ska kunna läsa det.',
      nb: 'Folkevalgte skal kunne lese det.',
      fi: 'Jäsenten tulee voida lukea se.',
    },
    {
      en: 'Must members use their own phone?',
      da: 'Medlemmer skal bruge deres egen telefon?',
      sv: 'Ledamöter måste byta?',
      nb: 'Folkevalgte skal bytte?',
      fi: 'Jäsenten täytyy vaihtaa?',
    },
    {
      en: 'This page logs nothing by itself, as no note is sent to anybody.',
      da: 'Denne side registrerer ikke noget, og ingen overvåges.',
      sv: 'Den här sidan läser inte något, och ingen övervakas.',
      nb: 'Denne siden leser ikke noe, og ingen overvåkes.',
      fi: 'Tämä sivu lukee vain osoitteen.',
    },
    {
      en: 'A post from one’s own phone is fine, and the page tracks no one.',
      da: 'Et opslag fra egen telefon er i orden.',
      sv: 'Ett inlägg från egen telefon är i sin ordning.',
      nb: 'Et innlegg fra egen telefon er i orden.',
      fi: 'Julkaisu omalta puhelimelta on ohjeiden mukaista.',
    },
  ])('says what a guideline says, asks, or says what is not done: $en', (said) => {
    for (const language of LANGUAGES) {
      expect([said[language], ...expectedOf(said[language], language)]).toEqual([said[language]]);
    }
  });

  it.each([
    ['Socialdemokratiet', 'no party'],
    ['Kristillisdemokraatit', 'no party'],
    ['Arbeiderpartiet', 'no party'],
    ['Dansk Folkeparti', 'no party'],
    ['The Labour Party', 'no party'],
    ['As borgmester Hansen said', 'no person'],
    ['Kunnanjohtaja Virtanen', 'no person'],
    ['Kommunalrådet Andersson', 'no person'],
    ['Ordfører Hansen', 'no person'],
    ['Mayor Smith', 'no person'],
    ['Dr. Smith', 'no person'],
    ['Neiti Virtanen', 'no person'],
    ['Frøken Hansen', 'no person'],
    ['Herra Virtanen', 'no person'],
    ['Fröken Andersson', 'no person'],
  ])('names somebody in any language that it stands in: %s', (text, expected) => {
    for (const language of LANGUAGES) expect(expectedOf(text, language)).toEqual([expected]);
  });

  it.each(['Lokaldemokratiet', 'Riksdagspartiet', 'Moderpartiet', 'Third Party Campaigners'])(
    'may only say which kind of party it is, in any language: %s',
    (text) => {
      for (const language of LANGUAGES) expect(expectedOf(text, language)).toEqual([]);
    },
  );

  it.each<[Language, string]>([
    ['da', 'Det er ikke tilladeligt.'],
    ['da', 'Det er utilladeligt.'],
    ['sv', 'Det är ej tillåtet.'],
    ['nb', 'Det er ikke tillatelig.'],
    ['nb', 'Det er utillatelig.'],
    ['en', 'It is not permissible.'],
    ['en', 'It is impermissible.'],
    ['fi', 'Sitä ei sallita.'],
    ['fi', 'Se ei ole luvallista.'],
  ])('(%s) that says what is not allowed is told: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual([
      expect.stringContaining('no word that judges, such as'),
    ]);
  });

  it.each<[Language, string]>([
    ['en', 'Use of council equipment is fine.'],
    ['en', 'The guideline says: use your own equipment.'],
    ['en', 'Use your own device?'],
    ['en', 'A notice will be recorded in the minutes.'],
    ['da', 'Brug af eget udstyr er i orden.'],
    ['sv', 'Användning av egen utrustning är i sin ordning.'],
    ['nb', 'Bruk av eget utstyr er i orden.'],
    ['fi', 'Käyttö omalla laitteella on ohjeiden mukaista.'],
    ['en', 'Meeting (any) at the town hall (see 4).'],
    ['en', 'The town hall, mayor’s office, and City Council, mayors among them.'],
  ])(
    '(%s) that only says what use there is, or sets a word in brackets, is in order: %s',
    (language, text) => {
      expect(expectedOf(text, language)).toEqual([]);
    },
  );

  it.each<[Language, string]>([
    ['en', 'As Jane Doe (Lab) said.'],
    ['en', 'Doe (Lab) asked.'],
    ['en', 'It was Jane Doe (lab) who asked.'],
    ['da', 'Det sagde Fornavn Efternavn (soc).'],
    ['sv', 'Efternamn (Mitt) svarar.'],
    ['nb', 'Det sa Fornavn Etternavn (høyre).'],
    ['fi', 'Etunimi Sukunimi (kok) kysyi.'],
  ])('(%s) with a short word in brackets behind a name is told: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual(['no party']);
  });

  it.each<[Language, string]>([
    ['en', 'Jane Doe, mayor, decides.'],
    ['en', 'Jane Doe MP asked.'],
    ['en', 'Jane Doe, Mayor of Great Place, says so.'],
    ['da', 'Fornavn Mellemnavn Efternavn, overborgmester, siger det.'],
    ['en', 'It is for Jane Doe, councillor.'],
    ['da', 'Fornavn Efternavn, borgmester, svarer.'],
    ['sv', 'Förnamn Efternamn, kommunalråd, svarar.'],
    ['nb', 'Fornavn Etternavn, ordfører, svarer.'],
    ['fi', 'Etunimi Sukunimi, kaupunginjohtaja, vastaa.'],
  ])('(%s) that sets a title behind a name is told: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual(['no person']);
  });

  it.each<[Language, string]>([
    ['en', 'Mayor Firstname Lastname posts here.'],
    ['en', 'As the Minister Firstname Last-Name said.'],
    ['da', 'Det sagde borgmester Fornavn Efternavn.'],
    ['sv', 'Kommunalråd Förnamn Efternamn svarar.'],
    ['nb', 'Ordfører Fornavn Etternavn svarer.'],
    ['fi', 'Pormestari Etunimi Sukunimi vastaa.'],
    ['en', 'Councillor Jane Doe asked.'],
    ['en', 'MP Jane Doe asked.'],
    ['da', 'Det siger udvalgsformand Hansen.'],
    ['sv', 'Det säger ordförande Förnamn Efternamn.'],
    ['fi', 'Puheenjohtaja Virtanen vastaa.'],
    ['en', 'Cllr Doe asked.'],
    ['en', 'Cllr. Doe asked.'],
    ['da', 'Rådmand Hansen siger det.'],
    ['da', 'Indenrigsministeren Fornavn siger det.'],
    ['sv', 'Kommunalrådet Anna Andersson säger det.'],
    ['nb', 'Ordføreren Hansen sier det.'],
    ['fi', 'Kaupunginvaltuutettu Virtanen kysyi.'],
    ['fi', 'Valtuutettu Stella Virtanen kysyi.'],
  ])('(%s) that names somebody behind a title is told: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual(['no person']);
  });

  it.each<[Language, string]>([
    ['en', 'The Labour Party decided.'],
    ['en', 'The Liberal Democrats decided.'],
    ['nb', 'Sosialistisk Venstreparti sier det.'],
    ['fi', 'Vihreä Liitto r.p. sanoo niin.'],
    ['fi', 'Vihreä Liitto rp sanoo niin.'],
    ['da', 'Det siger Borgerlisten.'],
    ['nb', 'Det sier Bygdelista i Storby.'],
    ['da', 'Venstre og Socialdemokratiet siger det.'],
    ['da', 'Dansk Folkeparti siger det.'],
    ['sv', 'Socialdemokraterna säger det.'],
    ['sv', 'Det säger Vänsterpartiet.'],
    ['nb', 'Arbeiderpartiet sier det.'],
    ['nb', 'Kristelig Folkeparti sier det.'],
    ['fi', 'Keskustapuolueen mukaan niin on.'],
    ['fi', 'Kristillisdemokraatit sanovat niin.'],
  ])('(%s) that names a party by the form of its name is told: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual(['no party']);
  });

  it.each<[Language, string]>([
    ['en', 'This breaks the rules.'],
    ['en', 'You have broken the rule.'],
    ['en', 'You broke a rule.'],
    ['en', 'Misconduct is noted.'],
    ['da', 'Du har overtrådt reglen.'],
    ['sv', 'Du har brutit mot regeln.'],
    ['sv', 'Du har överträtt regeln.'],
    ['nb', 'Du har brutt regelen.'],
    ['nb', 'Du har overtrådt regelen.'],
    ['fi', 'Olet rikkonut sääntöä.'],
    ['fi', 'Rikoit sääntöä.'],
    ['en', 'It is against the law.'],
    ['en', 'You may not do this.'],
    ['en', 'You cannot post.'],
    ['en', 'You can’t post.'],
    ['en', 'That is improper.'],
    ['en', 'It is fraud.'],
    ['en', 'An abuse of office.'],
    ['en', 'It is wrong to post.'],
    ['en', 'Inappropriate use is meant.'],
    ['da', 'Det må du ikke.'],
    ['da', 'Rapportér det.'],
    ['da', 'Det er forkert.'],
    ['sv', 'Det får du inte.'],
    ['sv', 'Det är fel att skriva.'],
    ['nb', 'Det må du ikke.'],
    ['nb', 'Det er galt å skrive.'],
    ['fi', 'Se on väärin.'],
    ['en', 'It can be punished.'],
    ['da', 'Det strider mod reglerne.'],
    ['da', 'Det er strafbart.'],
    ['da', 'Det er et lovbrud.'],
    ['da', 'Du skal ikke skrive.'],
    ['da', 'Det er svindel.'],
    ['sv', 'Det strider mot reglerna.'],
    ['sv', 'Det är straffbart.'],
    ['sv', 'Det är ett lagbrott.'],
    ['sv', 'Du ska inte skriva.'],
    ['sv', 'Det är olämpligt.'],
    ['nb', 'Det strider mot reglene.'],
    ['nb', 'Det er straffbart.'],
    ['nb', 'Det er et lovbrudd.'],
    ['nb', 'Du skal ikke skrive.'],
    ['nb', 'Det er utilbørlig.'],
    ['fi', 'Se on vastoin lakia.'],
    ['fi', 'Se on rangaistavaa.'],
    ['fi', 'Se on rikos.'],
    ['fi', 'Et voi kirjoittaa.'],
    ['fi', 'Se on sopimatonta.'],
  ])('(%s) that judges is told: %s', (language, text) => {
    const told = expectedOf(text, language);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((one) => !one.startsWith('no word that judges'))).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'Posts mustn’t stay.', 'mustn’t'],
    ['en', 'The use is non-compliant.', 'non-compliant'],
    ['en', 'The use is noncompliant.', 'noncompliant'],
    ['en', 'Phones should not be used for it.', 'should not be used'],
    ['en', 'Phones shouldn’t be used for it.', 'shouldn’t be used'],
    ['en', 'Phones may not be used for it.', 'may not be used'],
    ['en', 'Phones cannot be used for it.', 'cannot be used'],
    ['en', 'Somebody was fined.', 'fined'],
    ['en', 'There are fines.', 'fines'],
    ['da', 'En lovovertrædelse.', 'lovovertrædelse'],
    ['da', 'Magtmisbrug er det.', 'Magtmisbrug'],
    ['da', 'Det er retsbrud.', 'retsbrud'],
    ['da', 'Der er et valgforbud.', 'valgforbud'],
    ['da', 'En tjenesteforseelse.', 'tjenesteforseelse'],
    ['da', 'Det er valgsvindel.', 'valgsvindel'],
    ['da', 'Det giver bøder.', 'bøder'],
    ['da', 'En dagbøde.', 'dagbøde'],
    ['nb', 'En lovovertredelse.', 'lovovertredelse'],
    ['nb', 'En regelovertredelse.', 'regelovertredelse'],
    ['nb', 'Maktmisbruk er det.', 'Maktmisbruk'],
    ['nb', 'Et avtalebrudd.', 'avtalebrudd'],
    ['nb', 'Det gir bøter.', 'bøter'],
    ['sv', 'Det är maktmissbruk.', 'maktmissbruk'],
    ['sv', 'Det ger böter.', 'böter'],
    ['sv', 'Det är löftesbrott.', 'löftesbrott'],
    ['fi', 'Se on lainrikkomus.', 'lainrikkomus'],
    ['fi', 'Se on sääntörikkomus.', 'sääntörikkomus'],
    ['fi', 'Se on virkarikos.', 'virkarikos'],
    ['fi', 'Siitä saa sakon.', 'sakon'],
    ['fi', 'Siitä seuraa uhkasakko.', 'uhkasakko'],
  ])('(%s) that judges inside a longer word or in more words is told which: %s', (...told) => {
    const [language, text, word] = told;
    const all = expectedOf(text, language).filter((one) => one !== 'nothing that threatens');
    expect(all).toEqual([`no word that judges, such as “${word}”`]);
  });

  it.each<[Language, string]>([
    ['en', 'This is fine, defined and refined. It may not concern you.'],
    ['en', 'A meeting that could not be held.'],
    ['da', 'Brudevielser på rådhuset.'],
    ['da', 'Anmeldelse af et arrangement'],
    ['da', 'Et gennembrud, et strømafbrud og en bødker.'],
    ['sv', 'Brottsförebyggande rådet'],
    ['sv', 'Ett avbrott och ett genombrott.'],
    ['nb', 'Et avbrudd og et gjennombrudd.'],
    ['fi', 'Rikosseuraamuslaitos'],
    ['fi', 'Erikoista ja erikoistunut.'],
  ])('(%s) with a word that only looks like one that judges is in order: %s', (language, text) => {
    expect(expectedOf(text, language)).toEqual([]);
  });

  it('is told at the word that judges beside one that does not', () => {
    expect(expectedOf('Brottsförebyggande rådet och ett brott.', 'sv')).toEqual([
      'no word that judges, such as “brott”',
    ]);
  });

  it.each(LANGUAGES)('is told in %s at each of the words that judge', (language) => {
    for (const beginning of MANNERS[language].judging) {
      const told = expectedOf(`x ${beginning} x`, language).join('; ').toLowerCase();
      expect(told).toContain(`no word that judges, such as “`);
      expect(told).toContain(beginning.trim().replace("'", '’'));
    }
  });

  it.each([
    // text                                             language         expected
    ['This page can publish a post.', 'en' as const, []],
    ['This is a violation.', 'en' as const, ['no word that judges, such as “violation”']],
    ['You must not post.', 'en' as const, ['no word that judges, such as “must not”']],
    [
      'Your post was detected and reported.',
      'en' as const,
      [
        'no word that judges, such as “detected”',
        'no word that judges, such as “reported”',
        'nothing about what the user does',
      ],
    ],
    ['Save it first.', 'en' as const, ['no order to do or to leave something']],
    ['Sign in on your own phone.', 'en' as const, ['no order to do or to leave something']],
    ['A safe is there to save in.', 'en' as const, []],
    ['Vil du adskille det: Afslut her.', 'da' as const, ['no order to do or to leave something']],
    ['Gem det, og log ind dér.', 'da' as const, ['no order to do or to leave something']],
    ['Det kan afsluttes her.', 'da' as const, []],
    ['Spara det här.', 'sv' as const, ['no order to do or to leave something']],
    ['Logg inn på egen enhet.', 'nb' as const, ['no order to do or to leave something']],
    ['Siirry omaan laitteeseen.', 'fi' as const, ['no order to do or to leave something']],
    ['You are writing a post.', 'en' as const, ['nothing about what the user does']],
    ['BREACH of the guideline.', 'en' as const, ['no word that judges, such as “BREACH”']],
    ['It was undetected, and prewarning helps.', 'en' as const, []],
    ['It is there!', 'en' as const, ['no exclamation mark']],
    ['As the member (XY) said.', 'en' as const, ['no party']],
    ['Det er ulovligt.', 'da' as const, ['no word that judges, such as “ulovligt”']],
    ['Du må ikke gøre det.', 'da' as const, ['no word that judges, such as “må ikke”']],
    ['Du er i gang med at skrive.', 'da' as const, ['nothing about what the user does']],
    ['Borgernes forbrug er i orden.', 'da' as const, []],
    ['Det er ikke sikkert, at de gælder dig nu.', 'da' as const, []],
    ['Detta är inte tillåtet.', 'sv' as const, ['no word that judges, such as “inte tillåtet”']],
    ['Du får inte göra så.', 'sv' as const, ['no word that judges, such as “får inte”']],
    ['Det är en överträdelse.', 'sv' as const, ['no word that judges, such as “överträdelse”']],
    ['Du håller på att skriva.', 'sv' as const, ['nothing about what the user does']],
    ['Ledamoten (X) skrev.', 'sv' as const, ['no party']],
    ['Det är inte säkert att de gäller dig nu.', 'sv' as const, []],
    ['Dette er et brudd.', 'nb' as const, ['no word that judges, such as “brudd”']],
    ['Du må ikke gjøre det.', 'nb' as const, ['no word that judges, such as “må ikke”']],
    ['Du holder på å skrive.', 'nb' as const, ['nothing about what the user does']],
    ['Representanten (Xyz) skrev.', 'nb' as const, ['no party']],
    ['Det er ikke sikkert at de gjelder deg nå.', 'nb' as const, []],
    ['Tämä on kielletty.', 'fi' as const, ['no word that judges, such as “kielletty”']],
    ['Näin ei saa tehdä.', 'fi' as const, ['no word that judges, such as “ei saa”']],
    ['Tämä on ohjeen rikkomista.', 'fi' as const, ['no word that judges, such as “rikkomista”']],
    ['Olet juuri kirjoittamassa.', 'fi' as const, ['nothing about what the user does']],
    ['Valtuutettu (xyz.) kirjoitti.', 'fi' as const, ['no party']],
    ['Viestiä ei saapunut, ja olet ryhmässä.', 'fi' as const, []],
    ['Suomen kieltä.', 'fi' as const, []],
    ['Ohjeet eivät välttämättä koske sinua nyt.', 'fi' as const, []],
  ])('%j (%s) is told %j', (text, language, expected) => {
    expect(checkText('here', text, language).map((issue) => issue.expected)).toEqual(expected);
  });

  it.each([
    [
      'a violation',
      'no word that judges, such as “violation”',
      'Say what the guideline says instead.',
    ],
    ['You’re posting', 'nothing about what the user does', 'Say where the page is instead.'],
    ['She (X)', 'no party', 'Leave the party out: texts are the same for all.'],
    ['Look!', 'no exclamation mark', 'End the sentence with a full stop.'],
    ['🚨 Look here.', 'no picture such as a siren', 'Say it in words.'],
    ['LOOK HERE', 'no text in capitals', 'Write it as a sentence.'],
  ])('%j is quoted, with its place and how to mend it', (text, expected, mend) => {
    expect(checkText('title', text, 'en')).toEqual([
      { path: 'title', found: JSON.stringify(text), expected, mend },
    ]);
  });
});

describe('a word is seen however it is written', () => {
  it.each<[how: string, Language, string]>([
    ['with a space that does not break', 'en', 'You must\u00A0not post.'],
    ['with a narrow space', 'en', 'You must\u202Fnot post.'],
    ['with two spaces', 'en', 'You must  not post.'],
    ['on two lines', 'en', 'You must\nnot post.'],
    ['with a hyphen', 'en', 'Posts must-not stay.'],
    ['with a dash', 'en', 'Posts must – not stay.'],
    ['with a hyphen that does not break', 'en', 'Posts must\u2011not stay.'],
    ['with a soft hyphen', 'en', 'It is il\u00ADlegal.'],
    ['with a joiner', 'en', 'It is il\u200Dlegal.'],
    ['with a space of no width', 'en', 'It is il\u200Blegal.'],
    ['in wide letters', 'en', 'It is ｉｌｌｅｇａｌ.'],
    ['with a mark on a letter', 'en', 'It is ille\u0332gal.'],
    ['with accents that are characters', 'da', 'Det må du ikke.'.normalize('NFD')],
    ['with such accents, behind them', 'sv', 'En överträdelse.'.normalize('NFD')],
    ['with a straight apostrophe', 'en', "You can't post."],
  ])('%s (%s): %j', (_, language, text) => {
    expect(checkText('here', text, language)).toMatchObject([
      { found: JSON.stringify(text), expected: expect.stringContaining('no word that judges') },
    ]);
  });

  it.each([
    ['The La\u00ADbour Par\u00ADty decided.', 'no party'],
    ['The Labour\u00A0Party decided.', 'no party'],
    ['Mayor\u00A0Smith', 'no person'],
    ['A member of\u00A0Venstre', 'no membership of what may be a party'],
    ['You\u00A0are posting', 'nothing about what the user does'],
    ['Do\u00A0not post', 'no order to do or to leave something'],
    ['We\u00A0are watching', 'nothing that threatens'],
    ['There！', 'no exclamation mark'],
    ['LO\u00ADOK HE\u00ADRE', 'no text in capitals'],
  ])('as in all that is looked for: %j is told %s', (text, expected) => {
    expect(expectedOf(text, 'en')).toEqual([expected]);
  });

  it.each(['It is illeg\u0430l.', 'It is \u0456llegal.', 'It is ill\u03B5gal.'])(
    'and letters that only look like Latin ones are told: %j',
    (text) => {
      expect(checkText('here', text, 'en')).toEqual([
        {
          path: 'here',
          found: JSON.stringify(text),
          expected: 'no word in the letters of two alphabets',
          mend: 'Write it in Latin ones.',
        },
      ]);
    },
  );

  it.each(['Some 5 µm, “Ελλάδα” and Москва, ½ m² № 3 and ª.', 'A café – naïve, as Åse’s is.'])(
    'and a text that has other signs is in order: %s',
    (text) => {
      for (const language of LANGUAGES) expect(expectedOf(text, language)).toEqual([]);
    },
  );
});

const good = ((): Reminder => {
  const place = { site: 'square', family: 'social', surface: 'composer' } as const;
  const reminder = remind(place, 'Square', aWorld({ packs: [aPack()] }));
  if (!reminder) throw new Error('no rule speaks');
  return reminder;
})();
const withAdvice = (part: Partial<Advice>): Reminder => ({
  ...good,
  advice: { ...good.advice, ...part },
});
const BODY = 'the body for example@1.0.0 any';

it('a reminder that keeps to the rules is told nothing', () => {
  expect(checkReminder(good)).toEqual([]);
});

describe('every text of a reminder is neutral', () => {
  const fault = 'Look!';
  const option = { id: 'x', label: 'X' };
  const question = { id: 'q', text: 'Which?', options: [option] };
  const considerations = { for: [], against: [] };

  it.each<[string, Reminder, string]>([
    ['its title', { ...good, title: fault }, 'title'],
    ['its footer', { ...good, footer: `${good.footer} ${fault}` }, 'footer'],
    ['its body', withAdvice({ body: `${fault} This may not concern you.` }), BODY],
    ['its guidance', withAdvice({ guidance: fault }), BODY],
    ['its question', withAdvice({ question: { ...question, text: fault } }), BODY],
    [
      'an answer',
      withAdvice({ question: { ...question, options: [option, { ...option, label: fault }] } }),
      BODY,
    ],
    [
      'what speaks for it',
      withAdvice({ considerations: { ...considerations, for: [fault] } }),
      BODY,
    ],
    [
      'what speaks against it',
      withAdvice({ considerations: { ...considerations, against: [fault] } }),
      BODY,
    ],
    [
      'what may follow on an answer',
      withAdvice({ after: { x: { ...good.advice, rule: 'next', guidance: fault } } }),
      'the body for example@1.0.0 next',
    ],
  ])('%s too', (_, reminder, path) => {
    expect(checkReminder(reminder).map((issue) => `${issue.path}: ${issue.expected}`)).toEqual([
      `${path}: no exclamation mark`,
    ]);
  });

  it('and so is each after each answer', () => {
    const { advice } = good;
    const deep = { ...advice, after: { a: { ...advice, after: { b: advice } }, c: advice } };
    expect(allAdvice(deep)).toHaveLength(4);
  });
});

describe('the form of a reminder', () => {
  const told = (body: string) => checkForm(withAdvice({ body })).map(({ expected }) => expected);
  const UNSURE = 'This may not concern you.';
  const ofLength = (length: number) => `${'x'.repeat(length - UNSURE.length - 2)}. ${UNSURE}`;

  it.each([
    // body                                              expected
    ['Short.', ['the words “may not concern”']],
    [ofLength(300), []],
    [ofLength(301), ['at most 300 characters']],
    [`One. Two. ${UNSURE}`, []],
    [`One. Two. Three. ${UNSURE}`, ['at most 3 sentences']],
    [`One? Two… Three! ${UNSURE}`, ['at most 3 sentences']],
    [`One. Two. ${UNSURE} `, []],
    [`Version 1.2.3 of it. Two. ${UNSURE}`, []],
  ])('is told of its body: %s', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it('is told with its place and how to mend it', () => {
    const body = `One. Two. Three. ${'Long '.repeat(60)}`;
    expect(checkForm(withAdvice({ body }))).toEqual(
      [
        ['the words “may not concern”', 'Say that it may not concern the user.'],
        ['at most 300 characters', 'Shorten the conditions.'],
        ['at most 3 sentences', 'Join or drop one.'],
      ].map(([expected, mend]) => ({ path: BODY, found: expect.any(String), expected, mend })),
    );
  });

  it('holds for what may follow on an answer too', () => {
    const after = { x: { ...good.advice, rule: 'next', body: 'Short.' } };
    expect(checkForm(withAdvice({ after })).map(({ path }) => path)).toEqual([
      'the body for example@1.0.0 next',
    ]);
  });

  it('names every way on in its footer, however it is written', () => {
    const footer = 'You can CARRY ON or make a note.';
    const mend = 'Name every way on, and where a note stays.';
    const found = JSON.stringify(footer);
    expect(checkForm({ ...good, footer })).toEqual([
      { path: 'footer', found, expected: 'the words “read” or “ask”', mend },
      { path: 'footer', found, expected: 'the words “stays on this device”', mend },
    ]);
  });

  it('names the municipality', () => {
    expect(checkForm({ ...good, municipality: '' })).toEqual([
      { path: 'municipality', found: '""', expected: 'a name', mend: 'Name the municipality.' },
    ]);
  });
});
