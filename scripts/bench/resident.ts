/** Run as a process of its own by `german.ts`: prints how many bytes are resident after the texts on its standard input were analyzed; none when there are none. */
import { readFileSync } from 'node:fs';

const texts = JSON.parse(readFileSync(0, 'utf8')) as string[];
if (texts.length > 0) {
  const { analyze } = await import('#lib/german/analyze.ts');
  const { openLexicon } = await import('#lib/german/lexicon.ts');
  const { readSettings } = await import('#settings');
  const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));
  for (const text of texts) analyze(text, lexicon);
}
globalThis.gc?.();
console.log(process.memoryUsage().rss);
