import { describe, expect, it } from 'vitest';
import { tellsMembership } from '../../../src/core/wording/membership.ts';

describe('a membership', () => {
  it.each([
    'Member of Venstre',
    'Members of the Conservatives',
    'A member of Labour on the council',
    'A member of Labour who sits in the council',
    'For members of the New Greens.',
    'Medlem af Venstre',
    'Et medlem af De Konservative',
    'Medlemmer af Venstre i byrådet',
    'Ledamot av Moderaterna',
    'Ledamöterna i Moderaterna',
    'Medlem i Moderaterna',
    'Medlemmar i Moderaterna som sitter i nämnden',
    'Medlem av Høyre',
    'Medlemmene i Høyre',
    'Keskustan jäsen',
    'Useimmat ovat Kokoomuksen jäseniä.',
    'Suuren Keskustan jäsenet',
  ])('of a name that is no known body is told: %s', (text) => {
    expect(tellsMembership(text)).toBe(true);
  });

  it.each([
    'Member of council',
    'A member of the Council',
    'Members of Great Place Council',
    'Members of Great Place city council',
    'Members of the Committee on Culture',
    'Member of the Dáil or the Seanad',
    'Members of Parliament',
    'Member of the Board of Education',
    'A member of staff',
    'Members of the Public',
    'A member of a party group',
    'Member of the European Parliament',
    'Medlem af Storby Byråd',
    'Et medlem af Borgerrepræsentationen',
    'Medlem af Teknik- og Miljøudvalget',
    'Medlem af Folketinget',
    'Medlem af partigruppen',
    'Ledamot i Storstads kommunfullmäktige',
    'Ledamot av Socialnämnden',
    'Ledamot i partigruppen',
    'Medlem av Stortinget',
    'Medlem i Storby kommunestyre',
    'Medlem av Formannskapet',
    'Medlem av Oslo bystyre',
    'Valtuuston jäsen',
    'Lautakunnan jäsenet',
    'Eduskunnan jäsen',
    'Helsingin valtuuston jäsen',
    'Kaikkien jäsenten puhelin',
    'Ryhmän jäsen',
    'The membership of Venstre',
  ])('of a body that is there for all parties is none of a party: %s', (text) => {
    expect(tellsMembership(text)).toBe(false);
  });
});
