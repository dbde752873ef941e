import type { FunctionComponent, JSX } from 'preact';
import type { LostProps } from '../Lost.tsx';
import type { SorryProps } from '../Sorry.tsx';
import type { DeclaredProps } from './Declared.tsx';
import type { IdleProps } from './Idle.tsx';
import { Reminded, type RemindedProps } from './Reminded.tsx';
import type { Standpoint } from './state.ts';

/** How things stand without a reminder. */
type Standing = Pick<
  IdleProps,
  'packs' | 'situation' | 'language' | 'sites' | 'silences' | 'silent'
> & {
  readonly policyState: string;
};

/** What the popup is about, as far as somebody has looked. */
export interface PopupSeen
  extends
    Pick<Standpoint, 'visit' | 'answered' | 'pausedUntil' | 'trouble'>,
    Pick<DeclaredProps, 'note'>,
    Pick<SorryProps, 'unsaved'>,
    Pick<LostProps, 'lost'>,
    Pick<RemindedProps, 'Why' | 'casesOf'> {
  readonly standing?: Standing | undefined;
  /** What shows all this where it is not a reminder: `Quiet`, once it has been loaded. */
  readonly Quiet?: FunctionComponent<PopupProps> | undefined;
}

export interface PopupActions
  extends
    Pick<RemindedProps, 'answer' | 'showWhy' | 'carryOn' | 'makeNote' | 'silence' | 'copy'>,
    Pick<DeclaredProps, 'changeCategory' | 'close'>,
    Pick<SorryProps, 'saveNote'>,
    Pick<LostProps, 'lossSeen'>,
    Pick<IdleProps, 'pause' | 'open' | 'hearAgain'> {}

export type PopupProps = PopupSeen & PopupActions & Pick<Standpoint, 'language' | 'now'>;

/** What the toolbar button opens. It keeps nothing itself, so that a reminder is shown with little code. */
export function Popup(props: PopupProps): JSX.Element {
  const { visit, Quiet } = props;
  return (
    <main class="popup">
      {Quiet && <Quiet {...props} />}
      {visit?.reminder && <Reminded {...props} reminder={visit.reminder} />}
    </main>
  );
}
