import type { Lexicon } from '#lib/german/lexicon.ts';
import { ADJECTIVE } from '#lib/german/reading.ts';
import type { Sentence, Token } from '#lib/german/word.ts';
import { wordKey } from '#lib/words/identity.ts';
import { rankOf } from '#lib/words/presumed.ts';

/** What a text is made of, counted; all but `words` and `sentences` are parts of `words`. Pages add up. */
export interface Structure {
  /** Whole sentences: with a finite verb. Headings are none. */
  sentences: number;
  /** Words in them. */
  inSentences: number;
  words: number;
  /** Words that are vocabulary: names and figures left out. */
  vocabulary: number;
  /** Of these, outside of the commonest lemmas. */
  rare: number;
  subordinate: number;
  passive: number;
  subjunctive: number;
  genitive: number;
  participial: number;
  nominalized: number;
  compounds: number;
}

export const NO_STRUCTURE: Structure = {
  sentences: 0,
  inSentences: 0,
  words: 0,
  vocabulary: 0,
  rare: 0,
  subordinate: 0,
  passive: 0,
  subjunctive: 0,
  genitive: 0,
  participial: 0,
  nominalized: 0,
  compounds: 0,
};

/** The commonest lemmas: about what B2 presumes (lib/words/level.ts). */
export const COMMON = 4000;
/** Letters from which a compound is long: *Bundesverfassungsgericht*, not *Haustür*. */
const LONG = 14;

/** Counts what makes sentences hard. @example structureOf(analyze(text, lexicon), lexicon).passive // 3 */
export function structureOf(sentences: readonly Sentence[], lexicon: Lexicon): Structure {
  const sum = { ...NO_STRUCTURE };
  for (const { tokens } of sentences) {
    const words = tokens.filter(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM').length;
    sum.words += words;
    if (tokens.some(isFiniteVerb)) {
      sum.sentences++;
      sum.inSentences += words;
    }
    for (let at = 0; at < tokens.length; at++) count(sum, tokens, at, lexicon);
  }
  return sum;
}

export function addStructures(a: Structure, b: Structure): Structure {
  const sum = { ...a };
  for (const name of Object.keys(sum) as (keyof Structure)[]) sum[name] += b[name];
  return sum;
}

function count(sum: Structure, tokens: readonly Token[], at: number, lexicon: Lexicon): void {
  const token = tokens[at]!;
  if (isVocabulary(token)) {
    sum.vocabulary++;
    if (isRare(token, lexicon)) sum.rare++;
  }
  if (opensSubordinate(tokens, at)) sum.subordinate++;
  // Both halves of the bracket say so; counted is the auxiliary.
  if (token.upos === 'AUX' && token.because.some((reason) => reason.startsWith('Passiv'))) sum.passive++;
  // *möchte* is learned in the first lessons.
  if (isFiniteVerb(token) && token.feats.Mood === 'Sub' && token.lemma !== 'mögen') sum.subjunctive++;
  if (isGenitiveAttribute(tokens, at)) sum.genitive++;
  if (isParticipialAttribute(tokens, at, lexicon)) sum.participial++;
  if (token.upos === 'NOUN' && !token.isName) {
    if (NOMINAL.test(token.lemma)) sum.nominalized++;
    if (token.parts && token.parts.length > 1 && token.lemma.length >= LONG) sum.compounds++;
  }
}

const isFiniteVerb = ({ feats, upos }: Token): boolean => (upos === 'VERB' || upos === 'AUX') && feats.VerbForm === 'Fin';

function isVocabulary(token: Token): boolean {
  return !token.isName && token.upos !== 'PROPN' && wordKey(token) !== null && /\p{L}/u.test(token.lemma);
}

/**
 * Only nouns, verbs and adjectives can be rare: the others are learned early, and counts over a dictionary undervalue them (*sondern*). A
 * compound is as rare as the rarest of its parts, unless it is commoner itself.
 */
function isRare(token: Token, lexicon: Lexicon): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'VERB' && token.upos !== 'ADJ') return false;
  if ((rankOf(wordKey(token)!, lexicon) ?? Number.POSITIVE_INFINITY) <= COMMON) return false;
  if (!token.parts || token.parts.length < 2) return true;
  return token.parts.some((part) => lemmaRank(part, lexicon) > COMMON);
}

function lemmaRank(lemma: string, lexicon: Lexicon): number {
  return Math.min(...(['NOUN', 'VERB', 'ADJ', 'ADV', 'ADP'] as const).map((pos) => lexicon.rank(lemma, pos) ?? Number.POSITIVE_INFINITY));
}

const RELATIVE =
  /^(?:der|die|das|dem|den|dessen|deren|denen|welche[rsnm]?|wo|was|wer|wen|wem|wie|warum|wann|wohin|woher|wobei|wo(?:r|für|mit|durch|bei|von|zu|gegen|nach)\p{L}*)$/iu;

/** A conjunction, or a relative or question word at the head of a clause. */
function opensSubordinate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.upos === 'SCONJ') return true;
  if ((token.upos !== 'PRON' && token.upos !== 'ADV') || !RELATIVE.test(token.form)) return false;
  const before = tokens[at - 1]?.upos === 'ADP' ? tokens[at - 2] : tokens[at - 1];
  return before?.form === ',';
}

/** A noun in the genitive behind the noun that it belongs to, with article and adjectives between. */
function isGenitiveAttribute(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.upos !== 'NOUN' || token.feats.Case !== 'Gen') return false;
  for (let before = at - 1; before >= 0; before--) {
    const { upos } = tokens[before]!;
    if (upos === 'NOUN' || upos === 'PROPN') return true;
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'ADV' && upos !== 'NUM') return false;
  }
  return false;
}

/** A participle with more than its article before the noun: *die in Kursk errichteten Denkmäler*; also alone: *der wachsende Druck*. */
function isParticipialAttribute(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.upos !== 'ADJ' || (next?.upos !== 'NOUN' && next?.upos !== 'ADJ')) return false;
  const participle = ADJECTIVE.PAST_PARTICIPLE | ADJECTIVE.PRESENT_PARTICIPLE;
  const readings = lexicon.readings(token.form.toLowerCase()).filter(({ pos }) => pos === 'ADJ');
  return readings.some(({ morph }) => morph & participle && !(morph & ADJECTIVE.BARE));
}

const NOMINAL = /(?:ung|heit|keit|tion|sion|ität|ismus|anz|enz)$/;
