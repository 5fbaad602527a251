import type { Dictionary, Sense } from '#lib/dictionary/entry.ts';
import { analyze } from '#lib/german/analyze.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import { ADJECTIVE, type LexicalPos } from '#lib/german/reading.ts';
import type { Features } from '#lib/german/word.ts';
import { describeLemma } from '#lib/reading/describe-lemma.ts';
import { unitsOf } from '#lib/reading/units.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import { senseLine } from '#lib/words/correction.ts';
import type { WordRef } from '#lib/words/event.ts';
import { phraseKey, type WordPos, wordKey } from '#lib/words/identity.ts';
import { NOUN_TWINS, VERB_TWINS } from '#lib/words/twins.ts';
import { withUmlauts } from '#lib/words/with-umlauts.ts';
import { type WrittenWord, writtenWord } from './written-word.ts';

/** Words and what is known of them. */
export interface Books {
  lexicon: Lexicon;
  dictionary: Dictionary | null;
}

/** A word that may be meant. */
export interface Candidate {
  word: WordRef;
  /** Its senses as a card shows them, the commonest first. */
  senses: string[];
  /** An example of the dictionary: German, English. */
  example?: [string, string];
}

export type FoundWord =
  | { is: 'word'; candidate: Candidate }
  /** Several words are written so, and nothing tells which is meant. */
  | { is: 'unclear'; candidates: Candidate[] }
  | { is: 'none' };

const NONE: FoundWord = { is: 'none' };
const WORDS: ReadonlySet<LexicalPos> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'ADP', 'CONJ', 'NUM', 'PART', 'INTJ']);
const PARTICIPLE = ADJECTIVE.PAST_PARTICIPLE | ADJECTIVE.PRESENT_PARTICIPLE;
const GENDERS = { der: 'Masc', die: 'Fem', das: 'Neut' } as const;
const LETTERS = { m: 'Masc', f: 'Fem', n: 'Neut' } as const;
/** So many times commoner than the next, a word is taken for the one that is meant. */
const MUCH_COMMONER = 20;
const LONGEST_PHRASE = 6;
const MOST_GLOSSES = 4;

/**
 * The word that an entry of a deck or list means. Case tells nouns from others, an article its gender, and the given meaning decides between
 * words that are written alike; where nothing decides, all are returned: nothing is guessed.
 */
export function findWord(text: string, gloss: string, books: Books): FoundWord {
  const written = writtenWord(text);
  if (!written) return NONE;
  if (/\s/.test(written.head)) return findPhrase(written, gloss, books);
  const candidates = candidatesOf(written, books);
  return candidates.length > 0 ? decide(candidates, gloss, books) : NONE;
}

/** A word by its name, before it is described. */
interface Bare {
  lemma: string;
  /** Where it is known already. */
  key?: string;
  pos: WordPos;
  gender?: Features['Gender'];
  separable?: boolean;
  parts?: string[];
}

function candidatesOf(written: WrittenWord, books: Books): Candidate[] {
  const { head } = written;
  for (const spelling of spellings(head)) {
    const found = fitting(listed(spelling, books.lexicon), written, spelling, books);
    if (found.length > 0) return found;
  }
  const composed = fitting(analyzed(head, books), written, head, books);
  if (composed.length > 0) return composed;
  // Typed without umlauts.
  const near = withUmlauts(head).flatMap((spelling) => fitting(listed(spelling, books.lexicon), written, spelling, books));
  return unique(near);
}

/** As written, else as a noun, else small: lists without capitals and in capitals. */
function spellings(head: string): string[] {
  const small = head.toLowerCase();
  return [...new Set([head, small.charAt(0).toUpperCase() + small.slice(1), small])];
}

function listed(form: string, lexicon: Lexicon): Bare[] {
  const all = lexicon.readings(form).filter(({ pos }) => WORDS.has(pos));
  // "während" is no participle of "währen" where it is a word of its own.
  const own = all.filter(({ pos, morph }) => pos !== 'ADJ' || (morph & PARTICIPLE) === 0);
  return (own.length > 0 ? own : all).map(({ lemma, pos }) => ({ lemma, pos: pos as WordPos }));
}

/** A compound that no lexicon lists, or what the dictionary alone knows. */
function analyzed(head: string, { lexicon, dictionary }: Books): Bare[] {
  const tokens = analyze(head, lexicon).flatMap((sentence) => sentence.tokens);
  const [token] = tokens;
  if (!token || tokens.length !== 1 || token.isName) return [];
  if (!token.parts && !dictionary?.has(token.lemma)) return [];
  const key = wordKey(token);
  const pos = key?.split('|')[1] as WordPos | undefined;
  return pos && pos !== 'NAME' ? [{ lemma: token.lemma, pos, ...(token.parts && { parts: token.parts }) }] : [];
}

/** Those that agree with what was written around the word; dictionary forms before inflected ones. */
function fitting(words: Bare[], written: WrittenWord, spelling: string, books: Books): Candidate[] {
  const { article, isVerb, isSeparable, forms } = written;
  const said = words.filter(({ lemma, pos }) => (!article || pos === 'NOUN') && (!isVerb || pos === 'VERB') && lemma !== '');
  const verbs = said.filter(({ lemma, pos }) => pos === 'VERB' && forms.some((form) => isFormOf(form, lemma, books.lexicon)));
  const chosen = verbs.length > 0 ? verbs : said;
  const lemmas = chosen.filter(({ lemma }) => lemma === spelling);
  const variants = (lemmas.length > 0 ? lemmas : chosen).flatMap((word) => variantsOf(word, article, isSeparable));
  return unique(variants.map((word) => candidateOf(word, books)).filter((candidate) => candidate !== null)).filter(
    ({ word }) => !article || agrees(word, article, books.lexicon),
  );
}

/** "rief an", "ist gelaufen": the last word, or the first, is a form of the verb. */
function isFormOf(form: string, lemma: string, lexicon: Lexicon): boolean {
  const words = form.split(' ');
  const verb = lexicon.verb(lemma);
  return verb !== null && (words.at(-1) === verb.participle || form === verb.past3 || form === verb.present3);
}

function variantsOf(word: Bare, article: WrittenWord['article'], isSeparable?: true): Bare[] {
  if (word.pos === 'VERB' && VERB_TWINS.has(word.lemma))
    return isSeparable
      ? [{ ...word, separable: true }]
      : [
          { ...word, separable: true },
          { ...word, separable: false },
        ];
  if (word.pos !== 'NOUN') return [word];
  if (article) return [{ ...word, gender: GENDERS[article] }];
  const twins = NOUN_TWINS.get(word.lemma);
  return twins ? twins.map((letter) => ({ ...word, gender: LETTERS[letter] })) : [word];
}

/** An article that no gender of the noun has tells that another word is meant, or that the entry is wrong: then it is left to the learner. */
function agrees({ headword, lemma }: WordRef, article: string, lexicon: Lexicon): boolean {
  const own = /^((?:der|die|das)(?:\/(?:der|die|das))*) /.exec(headword)?.[1];
  return own === undefined || own.split('/').includes(article) || (article === 'die' && lexicon.noun(lemma).length === 0);
}

/** What dictionary and lexicon say of a word; null for what is no vocabulary. */
export function candidateOf({ lemma, pos, gender, separable, parts, ...bare }: Bare, { dictionary, lexicon }: Books): Candidate | null {
  const upos = pos === 'CONJ' ? ('CCONJ' as const) : pos === 'NAME' || pos === 'PHRASE' ? null : pos;
  if (upos === null) return null;
  const key = bare.key ?? wordKey({ lemma, upos, ...(gender && { gender }), ...(separable !== undefined && { separable }) });
  if (!key) return null;
  const entry = describeLemma({ key, lemma, pos, parts }, dictionary, lexicon);
  const example = entry.senses[0]?.example;
  return { word: wordRef(entry), senses: entry.senses.map(senseLine), ...(example && { example }) };
}

function decide(candidates: Candidate[], gloss: string, { lexicon }: Books): FoundWord {
  if (candidates.length === 1) return { is: 'word', candidate: candidates[0]! };
  const scored = candidates.map((candidate) => ({ candidate, score: likeness(gloss, candidate.senses) })).sort((a, b) => b.score - a.score);
  if (scored[0]!.score > scored[1]!.score) return { is: 'word', candidate: scored[0]!.candidate };
  const level = scored.filter(({ score }) => score === scored[0]!.score).map(({ candidate }) => candidate);
  // Of twins the lexicon counts both as one.
  const lemmas = new Set(level.map(({ word }) => `${word.lemma}|${word.pos}`));
  const counted = level
    .map((candidate) => ({ candidate, often: lexicon.frequency(candidate.word.lemma, candidate.word.pos as LexicalPos) }))
    .sort((a, b) => b.often - a.often);
  const [first, second] = counted;
  if (lemmas.size === level.length && first && second && first.often > 0 && first.often >= second.often * MUCH_COMMONER)
    return { is: 'word', candidate: first.candidate };
  return { is: 'unclear', candidates: counted.map(({ candidate }) => candidate) };
}

const EMPTY = new Set('to the a an of be sb sth sb. sth. so or and etc'.split(' '));

/** How many words two meanings share, of those that mean something; a shared whole gloss counts most. */
export function likeness(gloss: string, senses: readonly string[]): number {
  const words = wordsOf(gloss);
  if (words.length === 0) return 0;
  return senses.reduce((best, sense, at) => {
    const own = new Set(wordsOf(sense));
    const shared = words.filter((word) => own.has(word)).length;
    // The commonest sense first: between equals it is likelier.
    return Math.max(best, shared === 0 ? 0 : shared + 1 / (at + 2));
  }, 0);
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !EMPTY.has(word));
}

/** Several words: a unit of the dictionary, a verb with its preposition, or a phrase that whoever wrote it gave a meaning to. */
function findPhrase(written: WrittenWord, gloss: string, books: Books): FoundWord {
  const { head } = written;
  const { dictionary, lexicon } = books;
  const entry = dictionary?.entry(head);
  if (entry) return { is: 'word', candidate: phraseOf(head, entry.senses.map(shortSense)) };
  const [verb, ...rest] = head.split(' ');
  if (lexicon.verb(verb!) && rest.every((word) => lexicon.readings(word).some(({ pos }) => pos === 'ADP'))) {
    const candidates = candidatesOf({ ...written, head: verb! }, books);
    if (candidates.length > 0) return decide(candidates, gloss, books);
  }
  const sentences = analyze(head, lexicon);
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter(({ upos }) => upos !== 'PUNCT');
  if (sentences.length !== 1 || tokens.length > LONGEST_PHRASE) return NONE;
  const units = unitsOf(dictionary, lexicon);
  const [unit] = units.of(sentences[0]!);
  if (unit && unit.tokens.length >= tokens.length) {
    const word = units.words[unit.u]!;
    return { is: 'word', candidate: { word: wordRef(word), senses: word.senses.map(senseLine) } };
  }
  const isSentence = /[.!?]$/.test(head) || tokens.some(({ feats, upos }) => feats.VerbForm === 'Fin' && upos !== 'NOUN');
  const isKnown = tokens.every(({ form }) => spellings(form).some((spelling) => lexicon.readings(spelling).length > 0));
  return gloss.trim() !== '' && isKnown && !isSentence ? { is: 'word', candidate: phraseOf(head, []) } : NONE;
}

function shortSense({ glosses }: Sense): string {
  return senseLine({ glosses: glosses.slice(0, MOST_GLOSSES).map(({ text }) => text) });
}

function phraseOf(text: string, senses: string[]): Candidate {
  return { word: { key: phraseKey(text), lemma: text, pos: 'PHRASE', headword: text }, senses: senses.filter((sense) => sense !== '') };
}

function unique(candidates: Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.word.key, candidate])).values()];
}
