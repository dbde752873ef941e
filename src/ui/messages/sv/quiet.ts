import type { quiet as english } from '../en/quiet.ts';

export const quiet: typeof english = {
  noted: 'Anteckningen är sparad',
  notedBody: 'Den stannar på den här enheten. Du kan ändra eller ta bort den när som helst.',
  notedAs: (category) => `Antecknat som: ${category}`,
  erased: 'Anteckningen är borttagen',
  erasedBody: 'Ingenting om detta finns kvar.',
  noCategory: 'Ingen kategori',
  chooseCategory: 'Vad handlade det om?',
  keepCategory: 'Spara kategorin',
  changeCategory: 'Ändra kategori',
  openLog: 'Öppna loggen',
  close: 'Stäng',
  idle: 'Ingen påminnelse för den här sidan',
  guidelines: 'Riktlinjer som används',
  noGuidelines: 'Ingen riktlinje används, så det finns inget att påminna om.',
  periods: 'Perioder',
  openNow: 'pågår nu',
  next: 'kommande',
  noPeriod: 'Ingen pågående eller kommande period.',
  noPeriodNow: 'Ingen period pågår nu.',
  paused: 'Påminnelserna är pausade',
  pausedUntil: (moment) => `De kommer tillbaka den ${moment}.`,
  pause: 'Pausa resten av dagen',
  resume: 'Återuppta påminnelserna',
  settings: 'Inställningar',
  whySilent: 'Varför inget sägs här',
  silenced: 'Tyst i dag',
  hearAgain: (site) => `Visa påminnelser på ${site} igen`,
  standForToday: 'Låt anteckningen gälla i dag',
  standsForMeeting: 'Anteckningen gäller resten av mötet.',
  standsForVisit: (site) => `Anteckningen gäller tills du lämnar ${site}.`,
  standsForToday: (site) =>
    `Anteckningen gäller i dag. Det kommer inga fler påminnelser om detta på ${site}.`,
  error: 'Det gick inte att genomföra',
  troubles: {
    full: 'Det finns inte plats för fler anteckningar på den här enheten. Ta bort några av dina anteckningar och försök igen.',
    unavailable:
      'I det här webbläsarfönstret kan tillägget inte spara anteckningar. Så är det ofta i privata fönster.',
    blocked: 'En annan av tilläggets sidor använder anteckningarna. Stäng den och försök igen.',
    newer:
      'En senare version av tillägget har skrivit anteckningarna här. Inget i dem är ändrat, och inget kan läggas till förrän tillägget har uppdaterats.',
    unreadable:
      'Webbläsaren kan inte läsa filerna med dina anteckningar. Stäng webbläsaren och starta den igen. Om det inte hjälper kan filerna vara skadade: spara det som fortfarande kan läsas.',
    unknown: 'Något gick fel i tillägget. Bland dina anteckningar ser du vad som är sparat.',
  },
};
