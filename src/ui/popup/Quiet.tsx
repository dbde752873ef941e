import type { JSX } from 'preact';
import { Lost } from '../Lost.tsx';
import { Sorry } from '../Sorry.tsx';
import { Declared } from './Declared.tsx';
import { Idle } from './Idle.tsx';
import type { PopupProps } from './Popup.tsx';
import { languageOf } from './state.ts';

/** All that the popup shows beside a reminder. */
export function Quiet(props: PopupProps): JSX.Element {
  const { visit, outlook, trouble } = props;
  const language = languageOf(props);
  const reminder = visit?.reminder;
  const declared = visit?.declared;
  return (
    <>
      {trouble && (
        <Sorry
          {...props}
          trouble={trouble}
          language={language}
          alone={!reminder && !declared && !outlook}
        />
      )}
      {!reminder && declared && <Declared {...props} reminder={declared.reminder} />}
      {!reminder && !declared && outlook && (
        <Idle {...props} outlook={outlook} language={language} />
      )}
      <Lost {...props} language={language} />
    </>
  );
}
