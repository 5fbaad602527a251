import type { TextPage } from '#lib/reading/article.ts';
import type { Glossary, GlossarySentence, GlossaryWord } from '#lib/reading/glossary.ts';
import { seams } from '#lib/reading/seams.ts';
import { genderMark } from './word-marks.ts';

/** A word that can be tapped. `index` counts the words of the whole text: the client finds its token by it. */
export interface Word {
  text: string;
  lemma: string;
  start: number;
  index: number;
  /** What the views of the text may show (`text-views.module.css`). */
  gender?: 'der' | 'die' | 'das';
  name?: true;
  /** The first and the last half of a verb bracket, and what is between them of its verbs. */
  bracket?: 'open' | 'inner' | 'close';
  /** Where the parts of a compound meet: offsets into `text`. */
  seams?: number[];
}

/** A clause or an apposition that can be read past, with its commas. */
export interface Inserted {
  inserted: (string | Word)[];
}

/** Plain text between words (spaces, punctuation, what is no word) is a string. */
export type Piece = string | Word | Inserted;

/** `index` is absent for the white space between two sentences. */
export interface Stretch {
  sentence?: number;
  pieces: Piece[];
}

export interface Paragraph {
  heading: boolean;
  stretches: Stretch[];
}

/**
 * Cuts the text of a page into paragraphs of sentences of words. Paragraphs are the lines of the text; joined with line breaks, all pieces are exactly
 * the text again, whatever the glossary says of it.
 */
export function paragraphs(
  page: Pick<TextPage, 'text' | 'subheadings'> & { start?: number },
  glossary: Pick<Glossary, 'words' | 'sentences'>,
): Paragraph[] {
  const { start = 0, subheadings } = page;
  // Offsets are those of the article, of which the page is a stretch.
  const text = { slice: (from: number, to: number) => page.text.slice(from - start, to - start) };
  let index = 0;
  let next = 0;
  let from = start;
  return page.text.split('\n').map((line, number) => {
    const stretches: Stretch[] = [];
    const end = from + line.length;
    let at = from;
    for (; next < glossary.sentences.length; next++) {
      const sentence = glossary.sentences[next]!;
      if (sentence.start >= end) break;
      if (sentence.start > at) stretches.push({ pieces: [text.slice(at, sentence.start)] });
      const pieces: Piece[] = [];
      let into: Piece[] = pieces;
      at = Math.max(at, sentence.start);
      const plain = (to: number) => {
        if (to > at) into.push(text.slice(at, to));
        at = Math.max(at, to);
      };
      const brackets = bracketHalves(sentence);
      const inserted = new Map(sentence.inserted);
      let last = -1;
      sentence.tokens.forEach((token, number) => {
        const word = token.w === undefined ? undefined : glossary.words[token.w];
        // A token outside its line would tear the text; it stays plain text, but keeps its number.
        const isHere = token.start >= at && token.end <= end;
        if (isHere && into === pieces && inserted.has(number)) {
          plain(token.start);
          last = inserted.get(number)!;
          const group: Inserted = { inserted: [] };
          pieces.push(group);
          into = group.inserted;
        }
        if (isHere && word) {
          plain(token.start);
          const form = text.slice(token.start, token.end);
          into.push({ text: form, lemma: word.lemma, start: token.start, index, ...marksOf(word, form), ...brackets.get(number) });
          at = token.end;
        }
        if (word) index++;
        if (into !== pieces && number === last) {
          if (isHere) plain(token.end);
          into = pieces;
        }
      });
      into = pieces;
      plain(Math.min(sentence.end, end));
      stretches.push({ sentence: next, pieces });
    }
    if (end > at) stretches.push({ pieces: [text.slice(at, end)] });
    from = end + 1;
    return { heading: subheadings.includes(number), stretches };
  });
}

/** What the words of a sentence are in its verb brackets. */
function bracketHalves({ brackets = [] }: GlossarySentence): Map<number, Pick<Word, 'bracket'>> {
  const halves = new Map<number, Pick<Word, 'bracket'>>();
  for (const bracket of brackets) {
    bracket.forEach((at, half) => {
      halves.set(at, { bracket: half === 0 ? 'open' : half === bracket.length - 1 ? 'close' : 'inner' });
    });
  }
  return halves;
}

function marksOf(word: GlossaryWord, form: string): Pick<Word, 'gender' | 'name' | 'seams'> {
  const gender = genderMark(word);
  const parts = word.parts && !word.name ? seams(form, word.parts) : [];
  return { ...(gender && { gender }), ...(word.name && { name: true }), ...(parts.length > 0 && { seams: parts }) };
}
