/** The two corpora of pages. */
import type { Scored } from '../score.ts';
import type { MetPage, SpeakingPage } from './page.ts';
import { accounts } from './silent-accounts.ts';
import { around } from './silent-around.ts';
import { texts } from './silent-documents.ts';
import { doubles } from './silent-doubles.ts';
import { sites } from './silent-sites.ts';
import { work } from './silent-work.ts';
import { blogs } from './speaking-blogs.ts';
import { calls } from './speaking-calls.ts';
import { facebook } from './speaking-facebook.ts';
import { pictures } from './speaking-instagram.ts';
import { networks } from './speaking-networks.ts';
import { posts } from './speaking-posts.ts';
import { scheduling } from './speaking-scheduling.ts';
import { tools } from './speaking-tools.ts';

/** Something is to be noticed on each of them, once the person has done what the case says. */
export const speakingPages: readonly SpeakingPage[] = [
  ...facebook,
  ...pictures,
  ...posts,
  ...networks,
  ...blogs,
  ...scheduling,
  ...tools,
  ...calls,
];

/** Nothing is to be noticed on any of them, whatever a person does there. */
export const silentPages: readonly MetPage[] = [
  ...texts,
  ...work,
  ...around,
  ...doubles,
  ...accounts,
  ...sites,
];

/** What is to be noticed, as it is compared. */
export function wantedOn({ site, wanted }: SpeakingPage): NonNullable<Scored['wanted']> {
  const [surface = '', activity = '', tenant] = wanted.split(' ');
  return { site, surface, activity, ...(tenant && { tenant }) };
}
