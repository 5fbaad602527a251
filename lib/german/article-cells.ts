import { DETERMINER_CELLS, PLURAL_CELLS, PREPOSITION_CELLS } from './agreement.ts';
import { ALL_CELLS } from './reading.ts';

const QUOTE = /^["„“”»«'`‚‘’]+$/;

/**
 * Cells (case × gender or plural) that the words before a noun leave open: its article, found past adjectives and numbers, and the
 * preposition before that. Undefined where neither is there.
 */
export function articleCells(forms: readonly string[], tags: readonly string[], noun: number): number | undefined {
  let k = noun - 1;
  while (
    k >= 0 &&
    (tags[k] === 'ADJ' ||
      tags[k] === 'NUM' ||
      QUOTE.test(forms[k]!) ||
      (tags[k] === 'ADV' && (tags[k + 1] === 'ADJ' || tags[k + 1] === 'NUM')))
  )
    k--;
  let cells: number | undefined;
  const article =
    k >= 0 && (tags[k] === 'DET' || (tags[k] === 'PRON' && k === noun - 1)) ? DETERMINER_CELLS.get(forms[k]!.toLowerCase()) : undefined;
  if (article !== undefined) {
    cells = article;
    k--;
    while (k >= 0 && tags[k] === 'DET') k--;
  }
  const preposition = k >= 0 && tags[k] === 'ADP' ? PREPOSITION_CELLS.get(forms[k]!.toLowerCase()) : undefined;
  const number = forms[noun - 1]?.toLowerCase() ?? '';
  if (tags[noun - 1] === 'NUM' && /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$|^(?:[2-9]|\d\d+)$/.test(number))
    cells = (cells ?? ALL_CELLS) & PLURAL_CELLS || cells;
  if (preposition !== undefined) cells = (cells ?? ALL_CELLS) & preposition || cells;
  return cells;
}
