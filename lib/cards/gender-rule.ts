import type { Memory } from '#lib/words/memory.ts';
import { type GenderArticle, nounForms } from './kinds/headword-forms.ts';

/**
 * Gender by the ending of a noun, where it tells it of at least 97 in 100 of the nouns of our lexicon. *-er*, *-e* and *-el* tell too little and
 * are no rule here; *-chen* does of all that it makes small, though not of *Kuchen*.
 */
const RULES: readonly [article: GenderArticle, ends: RegExp, name: string][] = [
  ['die', /.ung$/u, '-ung'],
  ['die', /.(?:heit|keit)$/u, '-heit, -keit'],
  ['die', /.schaft$/u, '-schaft'],
  ['die', /.ion$/u, '-ion'],
  ['die', /.tät$/u, '-tät'],
  ['die', /.ik$/u, '-ik'],
  ['die', /.enz$/u, '-enz'],
  ['die', /.itis$/u, '-itis'],
  ['die', /.thek$/u, '-thek'],
  ['die', /.ose$/u, '-ose'],
  ['die', /.(?:ade|age|ette)$/u, '-ade, -age, -ette'],
  ['die', /.ie$/u, '-ie'],
  ['die', /.tur$/u, '-tur'],
  ['die', /.erei$/u, '-erei'],
  ['die', /.(?:er|or|ist|eur)in$/u, '-in, of women'],
  ['das', /.(?:chen|lein)$/u, '-chen, -lein'],
  ['das', /.(?:i|e|ik)um$/u, '-ium, -eum, -ikum'],
  ['der', /.ismus$/u, '-ismus'],
  ['der', /.ling$/u, '-ling'],
  ['der', /.(?:ner|ler)$/u, '-ner, -ler'],
  ['der', /.(?:ator|ktor|ssor)$/u, '-ator, -ktor, -ssor'],
  ['der', /.eur$/u, '-eur'],
  ['der', /.ologe$/u, '-ologe'],
];

const GENDER = { der: 'masculine', die: 'feminine', das: 'neuter' } as const;

export interface GenderRule {
  /** "-ung" */
  name: string;
  article: GenderArticle;
  /** For the back of a card, of a noun that follows it or is an exception. */
  says(article: GenderArticle): string;
}

/** The rule that a noun's ending calls up, whether or not it follows it; null when it calls up none. @example ruleOf('Zeitung')?.article // "die" */
export function ruleOf(lemma: string): GenderRule | null {
  const found = RULES.find(([, ends]) => ends.test(lemma));
  if (!found) return null;
  const [article, , name] = found;
  const rule = `Nouns in ${name} are ${GENDER[article]} (${article})`;
  return { name, article, says: (own) => (own === article ? `${rule}.` : `${rule}. This one is an exception.`) };
}

/** Gender cards of so many words of a rule, each known for so long, are evidence enough that the rule is known. */
const WORDS = 3;
/** Days until recall falls to 90 %. */
const KNOWN_FOR = 7;

/** A gender card, as far as the rules look at it. */
export interface GenderMemory {
  word: { lemma: string; headword: string };
  memory: Pick<Memory, 'phase' | 'stability'>;
}

/**
 * The names of the rules that the learner has shown to know: of several regular words the gender is remembered. Exceptions are no evidence.
 * @param cards all of the learner's gender cards
 */
export function knownRules(cards: Iterable<GenderMemory>): ReadonlySet<string> {
  const words = new Map<string, number>();
  for (const { word, memory } of cards) {
    const rule = followed(word);
    if (rule && memory.phase === 'review' && memory.stability >= KNOWN_FOR) words.set(rule.name, (words.get(rule.name) ?? 0) + 1);
  }
  return new Set([...words].flatMap(([name, count]) => (count >= WORDS ? [name] : [])));
}

/**
 * Whether the gender of a noun need not be drilled, because it follows a rule that the learner knows. Exceptions, and nouns without a rule,
 * are always drilled.
 * @param known from `knownRules`
 */
export function knownByRule(word: GenderMemory['word'], known: ReadonlySet<string>): boolean {
  const rule = followed(word);
  return rule !== null && known.has(rule.name);
}

function followed(word: GenderMemory['word']): GenderRule | null {
  const rule = ruleOf(word.lemma);
  const { articles } = nounForms(word);
  return rule && articles.length === 1 && articles[0] === rule.article ? rule : null;
}
