/** A part of a sentence to be spoken at once; `start` is its offset in the sentence. */
export interface SpeechPiece {
  text: string;
  start: number;
}

/**
 * Cuts a sentence for voices that fall silent after some seconds: pieces of at most `most` characters, at the ends of clauses where there are
 * any, else between words. Joined they are the sentence.
 *
 * @example speechPieces('Er kam, sah und ging.', 12) // 'Er kam, ', 'sah und ', 'ging.'
 */
export function speechPieces(sentence: string, most: number): SpeechPiece[] {
  const pieces: SpeechPiece[] = [];
  let start = 0;
  while (sentence.length - start > most) {
    const end = start + cutAt(sentence.slice(start, start + most));
    pieces.push({ text: sentence.slice(start, end), start });
    start = end;
  }
  if (start < sentence.length || pieces.length === 0) pieces.push({ text: sentence.slice(start), start });
  return pieces;
}

/** Where to cut: behind the last comma (or its like) that leaves a good piece, else behind the last space, else at the very end. */
function cutAt(window: string): number {
  const clause = [...window.matchAll(/[,;:–—]["”“«»)]*\s+/gu)].at(-1);
  const behind = clause ? clause.index + clause[0].length : 0;
  if (behind > window.length / 3) return behind;
  const space = window.search(/\s\S*$/u);
  return space > 0 ? space + 1 : window.length;
}
