/**
 * `npm run --silent analyze`: reads JSON lines {"id","text"} and writes, in the same order, {"id","tokens":[…]} with UTF-16 offsets,
 * lemma, UD part of speech and features, sepVerb, parts and, where there is a dictionary, glosses. Hyphen compounds are written word by
 * word, as Universal Dependencies has them.
 */
import fs from 'node:fs';
import readline from 'node:readline';
import { openDictionary } from '#db/dictionary.ts';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import type { Sentence, Token } from '#lib/german/word.ts';
import { glossesHere } from '#lib/reading/occurrence.ts';
import { type Topic, topicOf } from '#lib/reading/topic.ts';
import { readSettings } from '#settings';

const { lexiconFile, dictionaryFile } = readSettings();
if (!fs.existsSync(lexiconFile)) {
  console.error(`There is no lexicon at ${lexiconFile}. Run "npm run lexicon" first.`);
  process.exit(1);
}
const lexicon = openLexicon(fs.readFileSync(lexiconFile));
const dictionary = fs.existsSync(dictionaryFile) ? openDictionary(dictionaryFile).dictionary : null;

/** The rows of a token: one, or one per word of a hyphen compound, each with glosses of its own. */
function rows(sentence: Sentence, index: number, topic?: Topic) {
  const token = sentence.tokens[index]!;
  if (!token.segments) return [withGlosses(token, sentence, index, topic)];
  return token.segments.map((segment) => withGlosses(segment, { ...sentence, tokens: [segment] }, 0, topic));
}

function withGlosses(token: Token, sentence: Sentence, index: number, topic?: Topic) {
  const glosses = dictionary && token.upos !== 'PUNCT' ? glossesHere(sentence, index, dictionary, lexicon, topic).slice(0, 12) : [];
  return glosses.length > 0 ? { ...row(token), glosses } : row(token);
}

function row(token: Token) {
  const { form, start, end, lemma, upos, feats, sepVerb, parts, isName, nameKind, confidence } = token;
  return { form, start, end, lemma, upos, feats, sepVerb, parts, isName, nameKind, confidence };
}

for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const sentences = analyze(text, lexicon);
  const topic = dictionary ? topicOf(sentences, dictionary) : undefined;
  const tokens = sentences.flatMap((sentence) => sentence.tokens.flatMap((_, index) => rows(sentence, index, topic)));
  process.stdout.write(`${JSON.stringify({ id, tokens })}\n`);
}
