import type { CheckMessages } from '../check.ts';

export const check: CheckMessages = {
  title: 'Kontrollera själv',
  lead: 'Vad som är installerat här, vad det har rätt till, vad som är sparat och vem det har frågat, som webbläsaren säger just nu. Inget av det lämnar sidan.',
  again: 'Titta igen',
  looking: 'Tittar …',
  files: 'Vad som är installerat',
  filesBody:
    'En kontrollsumma för paketets filer. I SHA256SUMS i en utgåva står den vid den fil i contents/ som har webbläsarens namn.',
  number: 'Paketets kontrollsumma (SHA-256)',
  missing: 'Nämnda i versionen men saknas här:',
  honest:
    'Är den densamma har inget ändrats av misstag. Ett tillägg som någon har ändrat med avsikt kan visa vilken kontrollsumma som helst: bara filerna på disken, sedda utifrån, är ett bevis. docs/check.md i källkoden säger hur.',
  counted: (count) => `Varje fil i kontrollsumman: ${count}`,
  writtenAnew: (count) => `Filer utanför kontrollsumman: ${count}`,
  writtenAnewBody:
    'Chromium skriver dem på nytt när ett paket installeras, så att deras värden kan vara andra där. Vad manifestet ber om står i nästa del, ord för ord.',
  file: 'Fil',
  asked: 'Begärs',
  granted: 'Beviljat nu',
  addresses: 'Webbplatsernas adresser',
  onlyByClick: 'Bara när du trycker på en knapp',
  optionalWhy:
    'För adresser som en administratör har lagt till och som den här versionen inte har.',
  of: (some, all) => `${some} av ${all}`,
  eachAddress: (count) => `Varje adress: ${count}`,
  address: 'Adress',
  stored: 'Vad som är sparat nu',
  storedBody:
    'De platser där en webbläsare låter ett tillägg spara något, så vitt den här sidan känner dem, och vad datakartan (docs/privacy/data-map.json) säger om det som finns där.',
  key: 'Nyckel',
  what: 'Vad det är',
  count: 'Hur många',
  size: 'Storlek',
  unknown: 'Inte i datakartan.',
  unread: 'Webbläsaren låter inte detta läsas:',
  nothing: 'Det finns inget i:',
  values: (key) => `Värden: ${key}`,
  field: 'Fält',
  first: (some, all) => `De första ${some} av ${all}.`,
  requests: 'Vad som har frågats efter på nätet',
  requestsBody:
    'Dessa adresser, som administratören har angett. Den senaste förfrågan till var och en är sparad, och ingen tidigare.',
  noAddresses: 'Ingen adress till ett regelpaket är inställd, så att inget frågas efter.',
  answer: 'Svar',
  good: 'Ett giltigt paket, eller att det inte finns något nyare.',
  noAnswerYet: 'Inget ännu.',
  rule: 'Vad webbläsaren låter frågas efter',
  ruleBody:
    'Det installerade paketets content security policy: skript, bilder och stilar bara från dess egna filer. Över https kan vilken adress som helst tillfrågas, eftersom ingen känner paketens i förväg; att ingen annan tillfrågas kan den här sidan inte bevisa. Webbläsarens nätverksverktyg visar det.',
  wholeRule: 'Hela regeln',
  text: 'Som text',
  textBody:
    'På engelska, för den som jämför. Av det som är sparat har den bara nycklar och storlekar, och av förfrågningar paketens adresser.',
  showText: 'Texten',
};
