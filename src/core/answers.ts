/** So many are asked about one reminder, and so many answers a note can have. */
export const MOST_QUESTIONS = 2;

/** The answers given so far: question id to answer id. */
export type Answers = Readonly<Record<string, string>>;
