/** How the popup stands: what it is about, and what that makes of its root element. No state is kept here. */
import type { Answers } from '../../core/classify.ts';
import type { Reminder } from '../../core/reminder.ts';
import type { Visit } from '../../core/visit.ts';
import type { Language } from '../../core/words.ts';
import type { TroubleName } from '../messages/quiet.ts';
import { titled } from '../title.ts';
import { narrow, type Narrowed } from './answers.ts';

export type PopupState = 'idle' | 'reminder' | 'declared' | 'paused' | 'error';

export interface Standpoint {
  readonly visit?: Pick<Visit, 'reminder' | 'declared'> | undefined;
  /** The answers so far, and the reminder that they were given to. */
  readonly answered?: { readonly to: string; readonly answers: Answers };
  /** Epoch milliseconds, or 0. */
  readonly pausedUntil: number;
  readonly now: number;
  /** What came between the user and what was asked last. */
  readonly trouble?: TroubleName | undefined;
  readonly outlook?: { readonly language: Language } | undefined;
  /** For what is said before anybody has looked: what is found comes in a language of its own. */
  readonly language: Language;
}

export function stateOf({ visit, pausedUntil, now, trouble }: Standpoint): PopupState {
  if (trouble) return 'error';
  if (visit?.reminder) return 'reminder';
  if (visit?.declared) return 'declared';
  return pausedUntil > now ? 'paused' : 'idle';
}

export const languageOf = ({ visit, outlook, language }: Standpoint): Language =>
  (visit?.reminder ?? visit?.declared?.reminder ?? outlook)?.language ?? language;

/** What an answer is an answer to: the same reminder, renewed, keeps it; another does not. */
export const nameOf = ({ site, surface, tenant, advice }: Reminder): string =>
  [site, surface, tenant, advice.pack, advice.rule].join(' ');

/** The questions of the reminder, and what the answers so far make of its advice. */
export const narrowed = (reminder: Reminder, { answered }: Standpoint): Narrowed =>
  narrow(reminder.advice, answered?.to === nameOf(reminder) ? answered.answers : {});

/**
 * What the page's root element carries for style and for tools. While a reminder stands, `data-rule` and
 * `data-outcome` are those of the advice that is shown.
 */
export function attributesOf(seen: Standpoint): Readonly<Record<string, string | undefined>> {
  const reminder = seen.visit?.reminder;
  const advice = reminder && narrowed(reminder, seen).advice;
  return {
    lang: languageOf(seen),
    'data-state': stateOf(seen),
    'data-surface': reminder?.surface,
    'data-site': reminder?.site,
    'data-tenant': reminder?.tenant,
    'data-rule': advice?.rule,
    'data-outcome': advice?.outcome,
  };
}

/** Puts on `root` what holds now, and takes off what does not hold any more; the page is called what it shows. */
export function dress(root: HTMLElement, seen: Standpoint): void {
  root.ownerDocument.title = titled(seen.visit?.reminder?.title);
  for (const [name, value] of Object.entries(attributesOf(seen))) {
    if (value === undefined) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
}
