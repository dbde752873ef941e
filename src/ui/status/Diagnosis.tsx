import type { JSX } from 'preact';
import { browserOf, type Diagnosed, diagnosisOf } from '../../core/diagnosis.ts';
import { type Copy, CopyText } from '../CopyText.tsx';
import { statusIn } from '../messages/status.ts';

/** A text for whoever helps, with nothing personal in it: it can be read before it is copied. */
export function Diagnosis({
  copy,
  ...seen
}: Omit<Diagnosed, 'browser'> & { readonly copy: Copy }): JSX.Element {
  const { language } = seen;
  const say = statusIn(language);
  return (
    <>
      <p>{say.diagnosisBody}</p>
      <CopyText
        title={say.diagnosis}
        text={diagnosisOf({ ...seen, browser: browserOf(navigator) })}
        lang="en"
        copy={copy}
        language={language}
      />
    </>
  );
}
