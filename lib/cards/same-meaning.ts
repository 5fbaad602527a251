/**
 * Whether a gloss of one word is among those of another, as lines of senses show them: without notes in brackets, frames and "to".
 * @example sameMeaning('region; area (British)', ['the area']) // true
 */
export function sameMeaning(line: string, glosses: readonly string[]): boolean {
  const asked = new Set(piecesOf(line));
  return glosses.some((gloss) => piecesOf(gloss).some((piece) => asked.has(piece)));
}

function piecesOf(line: string): string[] {
  return line
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, '')
    .replace(/^[^:;]*~[^:;]*: /u, '')
    .split(';')
    .map((piece) =>
      piece
        .trim()
        .toLowerCase()
        .replace(/^(?:to|the|an?) /u, '')
        .trim(),
    )
    .filter((piece) => piece !== '');
}
