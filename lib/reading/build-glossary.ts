import { glossedPart } from '#lib/dictionary/compound.ts';
import type { Dictionary } from '#lib/dictionary/entry.ts';
import type { Found } from '#lib/dictionary/lookup.ts';
import { rankSenses } from '#lib/dictionary/sense.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { LexicalPos } from '#lib/german/reading.ts';
import type { Sentence, Token } from '#lib/german/word.ts';
import { type WordKey, wordKey, wordPos } from '#lib/words/identity.ts';
import { isUnsure } from './confidence.ts';
import { describeForm } from './form.ts';
import { frameOf } from './frame.ts';
import type { Glossary, GlossaryPart, GlossaryToken, GlossaryWord } from './glossary.ts';
import { nounHeadword, verbHeadword } from './headword.ts';
import { meantSense } from './meant-sense.ts';
import { lookUpHere } from './occurrence.ts';
import { placeOf } from './place.ts';
import { shownSenses } from './shown-senses.ts';
import { type Topic, topicOf } from './topic.ts';
import { alignTranslations } from './translations.ts';
import { unitsOf } from './units.ts';

/** Changes when the same text, analysis and dictionary would give another glossary. */
export const GLOSSARY_VERSION = '6';

/**
 * All that the taps of a text need: each word once, with its senses ranked for the place where it first stands; where another sense fits a
 * later place better, the token says which.
 * Without a dictionary the words are there, only without senses.
 */
export function buildGlossary(
  text: string,
  sentences: Sentence[],
  translations: Record<string, string>,
  dictionary: Dictionary | null,
  lexicon: Lexicon,
): Glossary {
  const glossary: Glossary = { words: [], forms: [], sentences: [] };
  const words = new Map<WordKey, number>();
  const forms = new Map<string, number>();
  const aligned = alignTranslations(text, sentences, translations);
  const units = unitsOf(dictionary, lexicon);
  const topic = dictionary ? topicOf(sentences, dictionary) : undefined;
  sentences.forEach((sentence, at) => {
    const tokens = sentence.tokens.map((token, index): GlossaryToken => {
      const shown: GlossaryToken = { start: token.start, end: token.end };
      const verb = joinedVerb(sentence, index);
      const key = wordKey(verb ?? token);
      if (!key) return shown;
      const place = verb ? sentence.tokens.indexOf(verb) : index;
      let word = words.get(key);
      if (word === undefined) {
        word = glossary.words.push(describeWord(key, sentence, place, dictionary, lexicon, topic)) - 1;
        words.set(key, word);
      } else if (dictionary) {
        const meant = meantSense(glossary.words[word]!, sentence, place, dictionary, lexicon, topic);
        if (meant > 0) shown.s = meant;
      }
      shown.w = word;
      // The two halves of a separated verb are one word, met once.
      if (!verb || verb === token) glossary.words[word]!.count++;
      if (token.source !== 'lexicon') shown.from = token.source;
      if (isUnsure(token)) shown.unsure = true;
      const form = describeForm(token);
      if (form) shown.f = numbered(forms, glossary.forms, form);
      if (verb && token.partner !== undefined) shown.with = [token.partner];
      return shown;
    });
    const translation = aligned[at];
    const together = units.of(sentence);
    const { brackets, inserted } = frameOf(sentence);
    glossary.sentences.push({
      start: sentence.start,
      end: sentence.end,
      ...(translation && { translation }),
      tokens,
      ...(together.length > 0 && { units: together }),
      ...(brackets.length > 0 && { brackets }),
      ...(inserted.length > 0 && { inserted }),
    });
  });
  if (units.words.length > 0) glossary.units = units.words;
  return glossary;
}

/** The finite half of the separated verb that a token belongs to. */
function joinedVerb(sentence: Sentence, index: number): Token | undefined {
  const token = sentence.tokens[index]!;
  if (token.sepVerb) return token;
  const partner = token.partner === undefined ? undefined : sentence.tokens[token.partner];
  return partner?.sepVerb ? partner : undefined;
}

function numbered(known: Map<string, number>, list: string[], value: string): number {
  const index = known.get(value) ?? list.push(value) - 1;
  known.set(value, index);
  return index;
}

export function describeWord(
  key: WordKey,
  sentence: Sentence,
  index: number,
  dictionary: Dictionary | null,
  lexicon: Lexicon,
  topic?: Topic,
): GlossaryWord {
  const token = sentence.tokens[index]!;
  const lemma = token.sepVerb ?? token.lemma;
  const pos = wordPos(token)!;
  const place = placeOf(sentence, index, topic);
  const found = dictionary && lookUpHere(token, dictionary, lexicon);
  const senses = found ? rankSenses(found.senses, place) : [];
  const word: GlossaryWord = {
    key,
    lemma,
    pos,
    senses: shownSenses(senses, found?.headword ?? lemma),
    count: 0,
    source: sourceOf(token, found),
  };
  const headword =
    pos === 'NOUN'
      ? nounHeadword(lemma, lexicon, found?.via ? [] : senses, token.parts?.at(-1), place.gender)
      : pos === 'VERB'
        ? verbHeadword(lemma, lexicon)
        : {};
  Object.assign(word, headword);
  if (token.parts && !token.isName) word.parts = token.parts.map((part) => describePart(part, dictionary, lexicon));
  if (pos === 'NAME') word.name = token.nameKind ?? 'name';
  const rank = pos === 'NAME' || pos === 'PHRASE' ? undefined : lexicon.rank(lemma, LEXICAL[token.upos] ?? (pos as LexicalPos));
  if (rank !== undefined) word.rank = rank;
  if (found?.via && senses.length > 0) word.via = found.via;
  if (found?.language && senses.length > 0) word.language = found.language;
  if (found?.fillsGap && senses.length > 0) word.fillsGap = true;
  return word;
}

/** The lexicon counts both conjunctions as one, articles with the pronouns, auxiliaries with the verbs. */
const LEXICAL: Partial<Record<Token['upos'], LexicalPos>> = { AUX: 'VERB', DET: 'PRON', CCONJ: 'CONJ', SCONJ: 'CONJ' };

function describePart(lemma: string, dictionary: Dictionary | null, lexicon: Lexicon): GlossaryPart {
  const part: GlossaryPart = { lemma };
  const upos = /^\p{Lu}/u.test(lemma) ? 'NOUN' : lexicon.verb(lemma) ? 'VERB' : 'ADJ';
  const key = wordKey({ lemma, upos });
  if (key) part.key = key;
  const found = dictionary && glossedPart(lemma, dictionary, lexicon);
  if (found) {
    part.gloss = found.gloss;
    if (found.language) part.language = found.language;
    if (found.fillsGap) part.fillsGap = true;
  }
  return part;
}

/** A statement is as sure as its least sure step: how the lemma was found, and how the headword was reached from it. */
function sourceOf(token: Token, found: Found | null): GlossaryWord['source'] {
  const steps = [token.source, found && found.senses.length > 0 ? found.source : 'lexicon'];
  return steps.includes('guess') ? 'guess' : steps.includes('rule') ? 'rule' : 'lexicon';
}
