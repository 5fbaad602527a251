import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import { formOf } from '#lib/words/correction.ts';
import type { Place, WordRef } from '#lib/words/event.ts';
import { type WordPos, wordKey } from '#lib/words/identity.ts';
import type { Said } from './use-corrections.ts';

/** What the form holds. */
export interface Filled {
  gloss: string;
  lemma: string;
  pos: WordPos;
  article: '' | 'der' | 'die' | 'das';
  apart: boolean;
  everywhere: boolean;
}

/** A word as it was tapped, with the parts of it that stand in the text. */
export interface Tapped {
  word: GlossaryWord;
  parts: string[];
  place: Place;
}

/** The form before anything is changed. */
export function unchanged({ lemma, pos, article }: GlossaryWord): Filled {
  const one = article === 'der' || article === 'die' || article === 'das' ? article : '';
  return { gloss: '', lemma, pos, article: one, apart: false, everywhere: true };
}

/** What was changed in the form, as corrections, those first on which others rest; none when nothing was. */
export function readCorrections({ word, parts, place }: Tapped, filled: Filled): Said[] {
  const said: Said[] = [];
  const where = filled.everywhere ? {} : { place };
  const before = unchanged(word);
  let now = wordRef(word);
  if (filled.apart) {
    const two = twoWords(word, parts);
    if (two) {
      said.push({ word: now, ...where, correction: { what: 'apart', form: formOf(parts), ...two } });
      now = two.verb;
    }
  } else {
    const lemma = clean(filled.lemma) || word.lemma;
    const { pos } = filled;
    const article = pos === 'NOUN' ? filled.article : '';
    const newArticle = article !== '' && article !== before.article;
    const to = refOf(lemma, pos, article);
    // For a twin (der See, die See) another gender is another word.
    const twin = lemma === word.lemma && pos === word.pos && newArticle && to.key !== word.key;
    if (lemma !== word.lemma || pos !== word.pos || twin) {
      said.push({ word: now, ...where, correction: { what: 'word', form: formOf(parts), to } });
      now = to;
    }
    if (newArticle && !twin) said.push({ word: now, correction: { what: 'gender', article } });
  }
  const gloss = clean(filled.gloss);
  if (gloss) said.push({ word: now, ...where, correction: { what: 'gloss', gloss } });
  return said;
}

/** Verb and particle of a joined verb: "finden" and "statt" of "stattfinden"; null when it is not made of these parts. */
export function twoWords({ lemma, pos }: GlossaryWord, parts: readonly string[]): { verb: WordRef; particle: WordRef } | null {
  if (pos !== 'VERB' || parts.length < 2) return null;
  const particle = parts.find((part) => lemma.startsWith(part.toLowerCase()) && part.length < lemma.length)?.toLowerCase();
  if (!particle) return null;
  return { verb: refOf(lemma.slice(particle.length), 'VERB'), particle: refOf(particle, PREPOSITIONS.has(particle) ? 'ADP' : 'ADV') };
}

const PREPOSITIONS = new Set(
  'ab an auf aus bei durch entgegen gegen gegenüber hinter in mit nach neben statt über um unter vor wider zu zwischen'.split(' '),
);

const GENDER = { der: 'Masc', die: 'Fem', das: 'Neut', '': undefined } as const;
const UPOS = { CONJ: 'CCONJ', NAME: 'PROPN', PHRASE: 'X' } as const;

function refOf(lemma: string, pos: WordPos, article: Filled['article'] = ''): WordRef {
  const upos = pos in UPOS ? UPOS[pos as keyof typeof UPOS] : (pos as Exclude<WordPos, keyof typeof UPOS>);
  const gender = GENDER[article];
  const key = wordKey({ lemma, upos, ...(gender && { gender }) }) ?? `${lemma}|${pos}`;
  return { key, lemma, pos, headword: article ? `${article} ${lemma}` : lemma };
}

/** As it was meant: without spaces around it, and without the sign that divides keys. */
function clean(text: string): string {
  return text.replaceAll('|', ' ').replace(/\s+/gu, ' ').trim();
}
