import type { welcome as english } from '../en/welcome.ts';

export const welcome: typeof english = {
  short: 'Välkommen',
  title: 'Välkommen till Armslength',
  intro:
    'Armslength påminner dig om kommunens egen riktlinje där den har betydelse: där inlägg skrivs och möten hålls. Tillägget hindrar dig aldrig och berättar ingenting för någon.',
  looksTitle: 'Det här ser tillägget',
  looks: [
    'Sidans adress, på de webbplatser som tillägget känner till och ingen annanstans.',
    'Vilken sorts fält som används där, eller om ett möte pågår.',
  ],
  neverTitle: 'Det här ser tillägget aldrig',
  never: [
    'Vad du skriver, läser eller säger, och med vem.',
    'Sidornas titlar, dina konton eller din historik.',
  ],
  stays:
    'Ingenting skickas till någon. En anteckning görs bara när du själv gör den, och den stannar på den här enheten.',
  tryIt: 'Prova i simulatorn',
  choose: 'Välj själv',
  country: 'Land',
  pack: 'Vems riktlinje',
  none: 'Ingen just nu',
  noneNote: 'Det kommer inga påminnelser förrän du väljer en riktlinje.',
  validFrom: (date) => `Gäller från och med ${date}`,
  municipality: 'Kommunens namn',
  role: 'Din roll',
  unsaid: 'Inte angivet',
  grant: 'Ditt uppdrag',
  device: 'Den här enheten',
  language: 'Språk',
  languageOfBrowser: 'Samma som webbläsaren',
  period: 'När den gäller',
  periodNote: 'Riktlinjen gäller inför val men anger själv inga datum.',
  periods: { always: 'Alltid, på prov', dates: 'Mellan två datum' },
  from: 'Första dagen',
  to: 'Sista dagen',
  periodName: 'Tiden inför valet',
  trialName: 'Provperiod',
  roleNeeded: 'Riktlinjen gäller bara vissa roller. Välj din roll för att få påminnelser.',
  save: 'Spara',
  saved: 'Sparat. Det gäller från och med nästa sida du öppnar.',
  notSaved:
    'Webbläsaren sparade det inte. Det som gällde förut gäller fortfarande. Frigör utrymme på enheten och försök igen.',
  datesNeeded: 'Välj en första dag, och en sista dag som inte ligger före den.',
  managed: 'En administratör har valt inställningarna. De visas på statussidan.',
  status: 'Öppna statussidan',
};
