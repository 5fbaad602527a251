export interface Segment {
  text: string;
  marked: boolean;
}

/**
 * Cuts a sentence at its marks, for showing the parts of a word. Joined, the segments are always the sentence: marks outside it or
 * inside each other are cut off.
 *
 * @example segments('Er kam an.', [[3, 6], [7, 9]]) // 'Er ', 'kam'*, ' ', 'an'*, '.'
 */
export function segments(sentence: string, marks: readonly (readonly [number, number])[]): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at) found.push({ text: sentence.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    add(Math.min(start, sentence.length), false);
    add(Math.min(end, sentence.length), true);
  }
  add(sentence.length, false);
  return found;
}
