import type { TextPage } from '#lib/reading/article.ts';
import type { Glossary } from '#lib/reading/glossary.ts';

/** A word that can be tapped. `index` counts the words of the whole text: the client finds its token by it. */
export interface Word {
  text: string;
  lemma: string;
  start: number;
  index: number;
}

/** Plain text between words (spaces, punctuation, what is no word) is a string. */
export type Piece = string | Word;

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
      at = Math.max(at, sentence.start);
      for (const token of sentence.tokens) {
        const word = token.w === undefined ? undefined : glossary.words[token.w];
        if (!word) continue;
        // A token outside its line would tear the text; it stays plain text, but keeps its number.
        if (token.start >= at && token.end <= end) {
          if (token.start > at) pieces.push(text.slice(at, token.start));
          pieces.push({ text: text.slice(token.start, token.end), lemma: word.lemma, start: token.start, index });
          at = token.end;
        }
        index++;
      }
      const last = Math.min(sentence.end, end);
      if (last > at) pieces.push(text.slice(at, last));
      at = Math.max(at, last);
      stretches.push({ sentence: next, pieces });
    }
    if (end > at) stretches.push({ pieces: [text.slice(at, end)] });
    from = end + 1;
    return { heading: subheadings.includes(number), stretches };
  });
}
