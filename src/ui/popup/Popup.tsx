import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Outlook } from '../../core/outlook.ts';
import type { Silence } from '../../core/silence.ts';
import { Announcement } from '../Announcement.tsx';
import type { LostProps } from '../Lost.tsx';
import { popupIn } from '../messages/popup.ts';
import type { SorryProps } from '../Sorry.tsx';
import type { DeclaredProps } from './Declared.tsx';
import type { IdleProps, Reason } from './Idle.tsx';
import { Quiet } from './Quiet.tsx';
import { Reminded, type RemindedProps } from './Reminded.tsx';
import { languageOf, type Standpoint } from './state.ts';

/** How things stand without a reminder, as far as it is not in the outlook. */
interface Standing extends Reason {
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  /** What the user does not want to be reminded of today. */
  readonly silences: readonly Silence[];
}

/** What the popup is about, as far as somebody has looked. */
export interface PopupSeen
  extends
    Pick<Standpoint, 'visit' | 'answered' | 'pausedUntil' | 'trouble'>,
    Pick<DeclaredProps, 'note'>,
    Pick<SorryProps, 'unsaved'>,
    Pick<LostProps, 'lost'>,
    Pick<RemindedProps, 'Why' | 'casesOf'> {
  readonly outlook?: Outlook | undefined;
  readonly standing?: Standing | undefined;
  /** What the user has just asked not to be reminded of today. */
  readonly silenced?: Silence | undefined;
}

export interface PopupActions
  extends
    Pick<RemindedProps, 'answer' | 'showWhy' | 'carryOn' | 'makeNote' | 'silence' | 'copy'>,
    Pick<DeclaredProps, 'changeCategory' | 'close'>,
    Pick<SorryProps, 'saveNote'>,
    Pick<LostProps, 'lossSeen'>,
    Pick<IdleProps, 'pause' | 'open' | 'hearAgain'> {}

export type PopupProps = PopupSeen & PopupActions & Pick<Standpoint, 'language' | 'now'>;

/** What the toolbar button opens. It keeps nothing itself, and takes little code, so that it shows at once. */
export function Popup(props: PopupProps): JSX.Element {
  const { visit } = props;
  const main = useKeptFocus();
  const silent = silentSite(props);
  return (
    <main class="popup" ref={main}>
      <Announcement>{silent && <p>{popupIn(languageOf(props)).silent(silent)}</p>}</Announcement>
      <Quiet {...props} />
      {visit?.reminder && <Reminded {...props} reminder={visit.reminder} />}
    </main>
  );
}

/** The name of the site that has just been silenced as a whole; of a part of it, its note says so. */
function silentSite({ visit, silenced, standing }: PopupProps): string | undefined {
  if (visit?.reminder || visit?.declared || silenced?.place !== undefined) return undefined;
  return standing?.sites.find(({ id }) => id === silenced?.site)?.name;
}

/** Where what had the focus has gone, whatever took it away, the heading of what stands in its place has it. */
function useKeptFocus() {
  const main = useRef<HTMLElement>(null);
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const hold = ({ target }: FocusEvent) => {
      if (target instanceof Element) held.current = target;
    };
    const { current } = main;
    current?.addEventListener('focusin', hold);
    return () => current?.removeEventListener('focusin', hold);
  }, []);
  useLayoutEffect(() => {
    if (held.current?.isConnected === false) main.current?.querySelector('h1')?.focus();
  });
  return main;
}
