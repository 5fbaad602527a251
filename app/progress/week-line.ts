import type { Counted } from '#lib/progress/counted.ts';
import { recallOf } from '#lib/progress/recall.ts';
import type { Sums } from '#lib/progress/sums.ts';
import { duration, plural } from '../ui/when.ts';
import { percent } from './percent.ts';

/** A piece of a sentence; one with `what` opens the events that it counts. */
export interface Piece {
  text: string;
  what?: Counted;
}

/**
 * What was done and learned in a week, as a sentence without its beginning ("you …").
 *
 * @example weekLine({ words: 120, readingMs: 90_000, kept: 1 }) // read 120 words in 2 min and kept 1 new word
 */
export function weekLine(sums: Sums): Piece[] {
  const { words = 0, readingMs = 0, kept = 0, answers = 0, answerMs = 0, practiced = 0 } = sums;
  const recall = recallOf(sums);
  const done: Piece[][] = [];
  if (words > 0)
    done.push([{ text: 'read ' }, { text: plural(words, 'word'), what: 'reading' }, { text: ` in ${duration(readingMs / 1000)}` }]);
  if (kept > 0) done.push([{ text: 'kept ' }, { text: plural(kept, 'new word'), what: 'kept' }]);
  if (answers > 0) {
    const piece: Piece[] = [
      { text: 'answered ' },
      { text: plural(answers, 'card'), what: 'answers' },
      { text: ` in ${duration(answerMs / 1000)}` },
    ];
    if (recall.asked > 0) {
      const those = { text: recall.asked === 1 ? 'one' : recall.asked.toLocaleString('en-GB'), what: 'asked' as const };
      piece.push({ text: ' (of the ' }, those, {
        text: ` that came back after a day or more you knew ${percent(recall.recalled / recall.asked)})`,
      });
    }
    done.push(piece);
  }
  if (practiced > 0) done.push([{ text: 'practiced ' }, { text: plural(practiced, 'card'), what: 'practiced' }]);
  return listed(done);
}

/** What became of words in a week; nothing when nothing did. */
export function learnedLine(sums: Sums): Piece[] {
  const matured = sums['entered:mature'] ?? 0;
  const young = sums['entered:young'] ?? 0;
  const known = sums['entered:known'] ?? 0;
  const parts: Piece[][] = [];
  if (young > 0)
    parts.push([{ text: plural(young, 'word'), what: 'young' }, { text: ` passed ${young === 1 ? 'its' : 'their'} first steps` }]);
  if (matured > 0) parts.push([{ text: plural(matured, 'word'), what: 'mature' }, { text: ' would now last three weeks or longer' }]);
  if (known > 0)
    parts.push([
      { text: 'you said of ' },
      { text: plural(known, 'word'), what: 'known' },
      { text: ` that you know ${known === 1 ? 'it' : 'them'}` },
    ]);
  return listed(parts);
}

function listed(parts: Piece[][]): Piece[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [{ text: index === parts.length - 1 ? (parts.length > 2 ? ', and ' : ' and ') : ', ' }, ...part];
  });
}
