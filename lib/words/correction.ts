import type { Context, Corrected, WordRef } from './event.ts';
import type { WordKey } from './identity.ts';

/** A sense as a learner pins it: by its text, since dictionaries are built again and their rows have no lasting names. */
export interface PinnedSense {
  glosses: string[];
  labels?: string[];
  frame?: string;
}

/**
 * What a learner says against the program. `form` limits it to the words of the text that are written so ("fand … statt"): that one form was
 * read wrongly says nothing of the others.
 */
export type Correction =
  /** This sense of the dictionary is meant. */
  | { what: 'sense'; sense: PinnedSense }
  /** A meaning in the learner's own words. */
  | { what: 'gloss'; gloss: string }
  | { what: 'gender'; article: 'der' | 'die' | 'das' }
  /** It is a form of another word. */
  | { what: 'word'; form?: string; to: WordRef }
  /** Verb and particle were joined and do not belong together. */
  | { what: 'apart'; form?: string; verb: WordRef; particle: WordRef };

/** A word as it stands in a text. A separated verb starts in two places. */
export interface Met {
  key: WordKey;
  article: string;
  starts: readonly number[];
  form: string;
}

/** The order in which corrections count: of time, and of id where that is equal. Order of arrival has no say, so devices can merge. */
export function inOrder(corrections: readonly Corrected[]): Corrected[] {
  return [...corrections].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export function concerns({ word, place, correction }: Corrected, met: Met): boolean {
  if (word.key !== met.key) return false;
  if (place && (place.article !== met.article || !met.starts.includes(place.start))) return false;
  const form = 'form' in correction ? correction.form : undefined;
  return form === undefined || form.toLowerCase() === met.form.toLowerCase();
}

/** The word that it leads to, when it says that the program saw the wrong one. */
export function leadsTo(correction: Correction): WordRef | null {
  if (correction.what === 'word') return correction.to;
  return correction.what === 'apart' ? correction.verb : null;
}

/** The sense that it puts first; null when it is about something else. */
export function senseSaid(correction: Correction): PinnedSense | null {
  if (correction.what === 'sense') return correction.sense;
  return correction.what === 'gloss' ? { glosses: [correction.gloss] } : null;
}

/** A sense in one line, as a card shows it: "to give up; to surrender (military)". */
export function senseLine({ glosses, labels, frame }: PinnedSense): string {
  return `${frame ? `${frame}: ` : ''}${glosses.join('; ')}${labels?.length ? ` (${labels.join(', ')})` : ''}`;
}

/** The parts of a word in one string, as corrections name a form. */
export function formOf(parts: readonly string[]): string {
  return parts.join(' … ');
}

/** The word of a kept sentence, as corrections see it. */
export function metIn(key: WordKey, { place, sentence, marks }: Context): Met {
  const form = formOf(marks.map(([from, to]) => sentence.slice(from, to)));
  // The place is that of the part that was tapped; its mark tells where the sentence begins, and that where the other parts are.
  const tapped = marks.filter(([from, to]) => to - from === place.end - place.start);
  const starts = tapped.flatMap(([from]) => marks.map(([start]) => place.start - from + start));
  return { key, article: place.article, starts: [...new Set([place.start, ...starts])], form };
}

/** A kept sentence with the sense in front that the learner said last. */
export function correctContext(key: WordKey, context: Context, corrections: readonly Corrected[]): Context {
  const met = metIn(key, context);
  const said = corrections.filter((each) => senseSaid(each.correction) && concerns(each, met)).at(-1);
  if (!said) return context;
  const line = senseLine(senseSaid(said.correction)!);
  return { ...context, glosses: [line, ...context.glosses.filter((gloss) => gloss !== line)] };
}

const ARTICLES = /^(?:der|die|das)(?:\/(?:der|die|das))*\s+/u;

/** A word with the article that the learner gave it. */
export function correctRef(word: WordRef, corrections: readonly Corrected[]): WordRef {
  let { headword } = word;
  for (const { word: about, place, correction } of corrections) {
    if (about.key === word.key && !place && correction.what === 'gender')
      headword = `${correction.article} ${headword.replace(ARTICLES, '')}`;
  }
  return headword === word.headword ? word : { ...word, headword };
}
