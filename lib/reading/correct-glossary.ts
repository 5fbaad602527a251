import type { Corrected, WordRef } from '#lib/words/event.ts';
import { correctWords, type Occurrence } from './correct-words.ts';
import type { Glossary, GlossaryWord } from './glossary.ts';

/** A word of the text, with the way back to its token. */
interface Numbered extends Occurrence {
  at: [sentence: number, token: number];
}

/** A glossary as the learner has corrected it; the same one when nothing concerns it. `start`: the offset of `text` in the article. */
export function correctGlossary(
  glossary: Glossary,
  article: { id: string; text: string; start?: number },
  corrections: readonly Corrected[],
  describe: (ref: WordRef) => GlossaryWord,
): Glossary {
  const concerned = correctionsFor(glossary, article.id, corrections);
  if (concerned.length === 0) return glossary;
  const occurrences: Numbered[] = [];
  glossary.sentences.forEach(({ tokens }, sentence) => {
    // Tokens without a word (punctuation) have no number in the text.
    let count = occurrences.length;
    const numbers = tokens.map(({ w }) => (w !== undefined && glossary.words[w] ? count++ : -1));
    tokens.forEach(({ start, end, w, s, with: others = [] }, token) => {
      if (numbers[token]! < 0) return;
      const together = others.map((other) => numbers[other] ?? -1).filter((other) => other >= 0);
      occurrences.push({ start, end, word: w!, others: together, at: [sentence, token], ...(s && { sense: s }) });
    });
  });
  const { start: from = 0 } = article;
  const forms = occurrences.map(({ start, end }) => article.text.slice(start - from, end - from));
  const corrected = correctWords({ words: glossary.words, occurrences, article: article.id, forms }, concerned, describe);
  const sentences = glossary.sentences.map((sentence) => ({ ...sentence, tokens: [...sentence.tokens] }));
  corrected.occurrences.forEach(({ at: [sentence, token], word, sense, others }, number) => {
    const before = occurrences[number]!;
    if (corrected.occurrences[number] === before) return;
    const { with: together, s: _, ...kept } = sentences[sentence]!.tokens[token]!;
    const still = others === before.others ? together : others.map((other) => corrected.occurrences[other]!.at[1]);
    sentences[sentence]!.tokens[token] = { ...kept, w: word, ...(sense && { s: sense }), ...(still?.length && { with: [...still] }) };
    // A verb kept apart from its particle has no bracket with it.
    const { brackets } = sentences[sentence]!;
    if (brackets && others !== before.others) sentences[sentence]!.brackets = brackets.filter((halves) => !halves.includes(token));
  });
  return { ...glossary, words: corrected.words, sentences };
}

/** The corrections that a text has to do with: about its words or what becomes of them, everywhere or in this article. */
export function correctionsFor(
  glossary: Pick<Glossary, 'words' | 'units'>,
  article: string,
  corrections: readonly Corrected[],
): Corrected[] {
  const keys = new Set([...glossary.words, ...(glossary.units ?? [])].map(({ key }) => key));
  const found: Corrected[] = [];
  for (const each of corrections) {
    if (!keys.has(each.word.key) || (each.place && each.place.article !== article)) continue;
    found.push(each);
    const { correction } = each;
    if (correction.what === 'word') keys.add(correction.to.key);
    else if (correction.what === 'apart') keys.add(correction.verb.key).add(correction.particle.key);
  }
  return found;
}
