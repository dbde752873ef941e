/** The answers given so far: question id to answer id. */
export type Answers = Readonly<Record<string, string>>;
