/** Other words for the keys of packs and sites, as people write them who do not have the schema before them. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  url: ['address', 'link', 'href', 'web', 'website', 'uri'],
  title: ['heading', 'headline', 'name'],
  name: ['title', 'label'],
  label: ['name', 'title'],
  text: ['description', 'body', 'wording', 'content'],
  note: ['comment', 'remark', 'remarks', 'notes'],
  authority: ['publisher', 'author', 'issuer', 'by'],
  issuer: ['publisher', 'author'],
  date: ['day', 'published', 'dated'],
  languages: ['language', 'lang', 'locales'],
  email: ['mail'],
  from: ['start', 'starts', 'begin', 'begins'],
  until: ['end', 'ends', 'to'],
  opens: ['start', 'starts', 'begin', 'begins', 'from'],
  closes: ['end', 'ends', 'to', 'until'],
  validFrom: ['from', 'effective', 'start'],
  validUntil: ['until', 'expires', 'end'],
  options: ['answers', 'choices'],
  outcome: ['result'],
  guidance: ['advice', 'help'],
  rationale: ['reason', 'because', 'why'],
  supersededBy: ['replacedBy'],
  hosts: ['domains', 'domain', 'host'],
  rules: ['guidelines', 'regler', 'säännöt'],
  sources: ['references', 'kilder', 'källor', 'lähteet'],
  windows: ['periods', 'perioder', 'vinduer', 'jaksot'],
  questions: ['spørgsmål', 'spørsmål', 'frågor', 'kysymykset'],
  categories: ['kategorier', 'kategoriat'],
  cases: ['examples', 'tests', 'eksempler', 'exempel', 'esimerkit'],
  // The code of a language that is written in two ways.
  nb: ['no'],
};

/** The key among `known` that means the same as `word`. */
export const keyFor = (word: string, known: readonly string[]): string | undefined =>
  known.find((key) => OTHER_WORDS[key]?.includes(word));
