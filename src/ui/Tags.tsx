import type { JSX } from 'preact';
import type { Language, Status } from '../core/words.ts';
import { wordsIn } from '../core/wording/words/words.ts';

export interface Standing {
  readonly status: Status;
  readonly fictional?: boolean | undefined;
  readonly verified?: boolean | undefined;
}

/** What a reader should know about a rule's standing, in words. A rule that is simply in force needs none. */
export function Tags({
  of: { status, fictional, verified = true },
  language,
}: {
  readonly of: Standing;
  readonly language: Language;
}): JSX.Element | null {
  const say = wordsIn(language);
  const tags = [
    ...(fictional ? [say.fictional] : []),
    ...(status === 'in-force' ? [] : [say.statuses[status]]),
    ...(verified ? [] : [say.unverified]),
  ];
  if (tags.length === 0) return null;
  return (
    <ul class="tags">
      {tags.map((tag) => (
        <li class="ds-tag" data-variant="outline" key={tag}>
          {tag}
        </li>
      ))}
    </ul>
  );
}
