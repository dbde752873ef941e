/** Advice that is an order in other words, at the beginning of a sentence: “Better not to …”, “Careful: …”. */
import type { Language } from '../../words.ts';

/** Behind it stands what it is about. */
const STOP = '(?=[:,.–-]|$)';
/** What is done, in a few words. */
const THING = '(?: \\p{L}+){0,4}';

/** Patterns. What one does “from your own phone” is an order, and “A post from a private phone” is none. */
export const ADVICE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '(?:(?:it is|it’s|it would be) )?(?:better|best|wiser|wisest|safer|safest) (?:not|leave|left|to (?:not|avoid|leave|stop|wait))|try (?:not to|to avoid)',
    `(?:careful|attention|caution)${STOP}`,
    `(?:post|write|publish|share|send|schedule|promote|campaign|join|host|work|continue|go on|do (?:it|this|that|so))${THING} (?:from|on|with|through|via|using) your`,
  ],
  da: [
    '(?:det (?:er|vil være) )?(?:bedst|bedre|klogest|klogere|sikrest|helst) (?:ikke|at (?:undgå|undlade|vente|lade))|lad hellere|du må hellere|prøv (?:at lade være|ikke at|at undgå)|tænk,? (?:før|inden|efter|over)',
    `(?:forsigtig|giv agt|opmærksom)${STOP}`,
    `(?:skriv|del|send|læg|lav|publicer|offentliggør|planlæg|fremhæv|deltag|fortsæt|gør)${THING} (?:fra|på|med|via|gennem) (?:din|dit|dine|egen|eget|egne)`,
  ],
  sv: [
    '(?:det (?:är|vore) )?(?:bäst|bättre|klokast|klokare|säkrast|helst) (?:inte|att (?:inte|undvika|avstå|vänta|låta))|låt hellre|försök (?:inte|att inte|låta bli|undvika)|tänk,? innan',
    `(?:försiktigt?|varsamt?|giv akt)${STOP}`,
    `(?:skriv|dela|skicka|lägg|publicera|posta|planera|marknadsför|delta|arbeta|fortsätt|gör)${THING} (?:från|på|med|via|genom) (?:din|ditt|dina|egen|eget|egna)`,
  ],
  nb: [
    '(?:det (?:er|ville være|vil være) )?(?:best|bedre|klokest|klokere|tryggest|helst) (?:ikke|å (?:ikke|unngå|vente|la))|la heller|prøv (?:å la være|ikke å|å unngå)|tenk,? (?:før|etter|over)',
    `(?:forsiktig|gi akt|merk deg)${STOP}`,
    `(?:skriv|del|send|legg|lag|publiser|planlegg|fremhev|delta|fortsett|gjør)${THING} (?:fra|på|med|via|gjennom) (?:(?:din|ditt|dine|egen|eget|egne)(?!\\p{L})|\\p{L}+ (?:din|ditt|dine))`,
  ],
  fi: [
    '(?:on |olisi )?(?:parempi|parasta|viisaampaa|viisainta|turvallisempaa)(?: \\p{L}+)? (?:olla|jättää|välttää|odottaa)|parempi, ettei|mieluummin ei|(?:mieti|miettikää|ajattele|ajatelkaa),? (?:ensin|ennen|tarkkaan|kahdesti)|sinun on (?:parempi|parasta)|yritä (?:olla|välttää)',
    `(?:varovasti|varovaisuutta|huomio)${STOP}`,
    `(?:kirjoita|kirjoittakaa|julkaise|julkaiskaa|lähetä|lähettäkää|jaa|jakakaa|ajasta|mainosta|osallistu|osallistukaa|jatka|jatkakaa|tee)${THING} (?:oma(?:lla|lta|sta|ssa)|\\p{L}+(?:lla|llä|lta|ltä|sta|stä|ssa|ssä)si)`,
  ],
};
