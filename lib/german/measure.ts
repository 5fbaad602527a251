import { PARADIGMS } from './closed-classes.ts';
import type { GoldSentence, GoldWord } from './treebank.ts';
import type { Sentence, Token } from './word.ts';

/** A share: how many of how many. */
export interface Share {
  right: number;
  of: number;
}
/** Figures of the engine on a set of gold sentences. Names that end in "precision" and "recall" belong together. */
export type Figures = Record<string, Share>;

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);
const UNJUDGED = new Set(['PUNCT', 'NUM', 'X', 'SYM']);
const fold = (s: string) => s.normalize('NFC').toLowerCase().replace(/ß/g, 'ss').replace(/[’`´]/g, "'");
const paradigm = new Map(Object.entries(PARADIGMS).flatMap(([lemma, forms]) => [lemma, ...forms].map((f) => [fold(f), lemma] as const)));

/** Words of the same kind in the eyes of a learner: a name is a noun, an auxiliary a verb, an adverb may be called an adjective. */
function sameKind(gold: string, said: string): boolean {
  const kind = (p: string) => (p === 'PROPN' ? 'NOUN' : p === 'AUX' ? 'VERB' : /^(?:NOUN|VERB)$/.test(p) ? p : 'OTHER');
  return kind(gold) === kind(said);
}

export class Measure {
  figures: Figures = {};
  /** By tenths of confidence: how often lemma and part of speech were right. */
  reliability: Share[] = Array.from({ length: 10 }, () => ({ right: 0, of: 0 }));
  /** Words that went wrong, for the eye. */
  wrong: string[] = [];

  /** Compares a gold sentence with the analysis of its text. */
  add(gold: GoldSentence, analysis: readonly Sentence[]): void {
    const tokens = analysis.flatMap((s) => s.tokens.flatMap((t) => (t.segments ? [t, ...t.segments] : [t])));
    const at = new Map<string, Token>();
    for (const t of tokens) at.set(`${t.start}:${t.end}`, t);
    for (const w of gold.words) this.#word(w, at.get(`${w.start}:${w.end}`));
    const joined = new Map(gold.words.flatMap((w) => (sepOf(w) ? [[w.start, sepOf(w)!] as const] : [])));
    for (const t of tokens)
      if (t.sepVerb) this.#count('separable verbs, precision', joined.has(t.start) && fold(joined.get(t.start)!) === fold(t.sepVerb));
  }

  #word(w: GoldWord, t: Token | undefined): void {
    this.#count('aligned', t !== undefined);
    if (w.upos !== 'PUNCT') this.#count('part of speech', t?.upos === w.upos);
    if (w.upos === 'PROPN') this.#count('names, recall', t?.upos === 'PROPN');
    if (t?.upos === 'PROPN') this.#count('names, precision', w.upos === 'PROPN');
    const sep = sepOf(w);
    if (sep) this.#count('separable verbs, recall', fold(t?.sepVerb ?? '') === fold(sep));
    if (UNJUDGED.has(w.upos)) return;
    const lemma = t !== undefined && sameLemma(w, t);
    this.#count('lemma, all words', lemma);
    if (CONTENT.has(w.upos)) {
      const tap = lemma && sameKind(w.upos, t.upos) && (!sep || fold(t.sepVerb ?? '') === fold(sep));
      this.#count('tap on a content word', tap);
      if (!tap)
        this.wrong.push(`${w.form}\t${w.upos} ${w.lemma}${sep ? ` (${sep})` : ''}\t${t ? `${t.upos} ${t.sepVerb ?? t.lemma}` : '-'}`);
    }
    if (t) {
      const bin = this.reliability[Math.min(9, Math.floor(t.confidence * 10))]!;
      bin.of++;
      if (lemma && sameKind(w.upos, t.upos)) bin.right++;
    }
    const judged =
      w.upos === 'NOUN' ? (['Case', 'Number', 'Gender'] as const) : w.feats.VerbForm === 'Fin' ? (['Mood', 'Tense'] as const) : [];
    for (const name of judged) {
      const gold = w.feats[name];
      if (!gold) continue;
      this.#count(`${name}, recall`, t?.feats[name] === gold);
      if (t?.feats[name]) this.#count(`${name}, precision`, t.feats[name] === gold);
    }
  }

  #count(name: string, right: boolean): void {
    this.figures[name] ??= { right: 0, of: 0 };
    this.figures[name].of++;
    if (right) this.figures[name].right++;
  }
}

/** The joined infinitive that the gold gives to a verb whose particle stands apart. */
const sepOf = (w: GoldWord): string | undefined => /(?:^|\|)Sep=([^|]+)/.exec(w.misc)?.[1];

function sameLemma(w: GoldWord, t: Token): boolean {
  const said = fold(t.lemma);
  const accepted = w.lemma.split('|').map(fold);
  if (accepted.includes(said)) return true;
  if (w.upos === 'DET' || w.upos === 'PRON')
    return accepted.some((l) => paradigm.get(l) !== undefined && paradigm.get(l) === paradigm.get(said));
  // A participle used as an adjective is found under itself or under its verb.
  if (w.upos === 'ADJ') return accepted.some((l) => l === fold(t.form));
  return false;
}

export const percent = ({ right, of }: Share): number => (of === 0 ? 0 : (100 * right) / of);
