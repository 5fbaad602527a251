/**
 * `npm run --silent analyze`: reads JSON lines {"id","text"} and writes, in the same order, {"id","tokens":[…]} with UTF-16 offsets,
 * lemma, UD part of speech and features, sepVerb, parts and, where there is a dictionary, glosses. Hyphen compounds are written word by
 * word, as Universal Dependencies has them.
 */
import fs from 'node:fs';
import readline from 'node:readline';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import type { Token } from '#lib/german/word.ts';
import { readSettings } from '#settings';

const { lexiconFile } = readSettings();
if (!fs.existsSync(lexiconFile)) {
  console.error(`There is no lexicon at ${lexiconFile}. Run "npm run lexicon" first.`);
  process.exit(1);
}
const lexicon = openLexicon(fs.readFileSync(lexiconFile));

function row(token: Token) {
  const { form, start, end, lemma, upos, feats, sepVerb, parts, isName, nameKind, confidence } = token;
  return { form, start, end, lemma, upos, feats, sepVerb, parts, isName, nameKind, confidence };
}

for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const tokens = analyze(text, lexicon).flatMap((sentence) => sentence.tokens.flatMap((t) => (t.segments ?? [t]).map(row)));
  process.stdout.write(`${JSON.stringify({ id, tokens })}\n`);
}
