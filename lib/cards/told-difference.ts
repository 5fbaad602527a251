import { type DiffSegment, edits } from './difference.ts';
import type { Check } from './typed.ts';

/**
 * A typed answer beside the right one, to be read out: marks on letters cannot be heard.
 * @example told({ typed: 'Nachbaren', right: 'Nachbarn', … }) // "You typed “Nachbaren”; right is “Nachbarn”: “e” too much."
 */
export function told({
  verdict,
  typed,
  right,
  segments,
  article,
}: Pick<Check, 'verdict' | 'typed' | 'right' | 'segments' | 'article'>): string {
  if (verdict === 'nothing') return `Right is “${right}”.`;
  if (typed === right) return `“${right}” is right.`;
  const both = `You typed “${typed}”; right is “${right}”`;
  if (article) return `${both}: the article is ${article}.`;
  const slips = segments.flatMap(slip);
  // Of another word it is of no use to hear each letter.
  return slips.length === 0 || edits(segments) > MOST ? `${both}.` : `${both}: ${slips.join(', ')}.`;
}

const MOST = 3;

function slip({ role, typed, right }: DiffSegment): string[] {
  switch (role) {
    case 'same':
    case 'spelled':
      return [];
    case 'case':
      return [right === right.toLowerCase() ? `small “${right}”` : `capital “${right}”`];
    case 'missing':
      return [`“${right}” is missing`];
    case 'extra':
      return [`“${typed}” too much`];
    case 'wrong':
    case 'swapped':
      return [`“${right}” instead of “${typed}”`];
  }
}
