import type { TextDocument } from '#lib/reading/document.ts';
import { readFile } from './read-file.ts';

/** What tests look at: paragraphs as lines, headings with a # for each level. */
export function testLines({ paragraphs }: TextDocument): string[] {
  return paragraphs.map(({ text, heading }) => (heading ? `${'#'.repeat(heading)} ${text}` : text));
}

/** Reads a file for a test that expects a text. */
export async function testRead(name: string, content: string | Uint8Array): Promise<TextDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const answer = await readFile({ name, bytes }, { signal: new AbortController().signal, progress: () => {} });
  if ('problem' in answer) throw new Error(answer.problem);
  return answer;
}
