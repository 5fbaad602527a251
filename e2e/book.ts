import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const content = path.join(path.dirname(import.meta.dirname), 'content');

/** A book of about so many words in chapters: paragraphs of the bundled articles, shuffled, the same at every call. */
export function book(words: number): string {
  const paragraphs = readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readFileSync(path.join(content, name, 'text.txt'), 'utf8')
        .trim()
        .split('\n'),
    )
    .filter((paragraph) => paragraph.length > 80);
  const lines: string[] = [];
  let seed = 7;
  for (let count = 0, next = 0; count < words; next++) {
    if (next % 40 === 0) lines.push(`# Kapitel ${next / 40 + 1}`);
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    const paragraph = paragraphs[seed % paragraphs.length]!;
    // A few words of its own keep each paragraph a new one.
    lines.push(`${paragraph} Das war das ${next + 1}. Mal.`);
    count += paragraph.split(' ').length + 5;
  }
  return lines.join('\n\n');
}
