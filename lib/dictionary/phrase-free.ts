import { contentWords } from './english.ts';
import type { DingPhrase } from './phrase-ding.ts';
import { type Pattern, readPattern } from './phrase-pattern.ts';

/*
 * A dictionary lists more than units: combinations that say no more than their words ("ein Buch lesen"), and descriptions of what one word of
 * the other language means ("kleine Insel" for "holm"). Neither helps a reader, and the second misleads. The rules that tell them from
 * phrases were read off what was found in news and encyclopedia sentences.
 */

/** Words that make no phrase of a verb: "nicht wissen", "wieder kommen". */
const LIGHT = new Set(
  (
    'nicht sehr so wieder noch schon auch nur mehr viel wenig gut besser schlecht ganz immer nie oft gern lange zusammen selbst es etwas nichts alles hier dort da ' +
    'dabei dazu darin darauf davon damit zu sich weiter neu groß klein schnell langsam schwer leicht als wie'
  ).split(' '),
);
/** With a single small word these are grammar, not phrases: "möglich sein", "befördert werden", "hinnehmen müssen". */
const HELPING = new Set('sein haben werden bleiben können sollen müssen dürfen wollen mögen lassen'.split(' '));
/** Verbs that nearly any preposition can follow: what they govern is in our own table. */
const MANIFOLD = new Set(
  (
    'sein haben werden gehen kommen stehen liegen sitzen machen tun sagen sehen bringen nehmen geben setzen stellen legen ziehen fallen treten spielen laufen fahren ' +
    'bleiben halten leben finden lassen kaufen verkaufen führen helfen arbeiten'
  ).split(' '),
);
/** Behind a verb these tell as a rule for whom, where and without what. */
const LOOSE_BEHIND_VERB = new Set(['bei', 'für', 'ohne', 'während', 'wegen']);
/** Behind a noun these tell of whom, by whom and where. */
const LOOSE_BEHIND_NOUN = new Set(['von', 'durch', 'bei', 'in', 'aus']);
/** What never changes and has no noun: beginnings and ends by which it is no unit. */
const FREE_START =
  /^(?:(?:nicht|zu|so|sehr|wenig|völlig|ganz|eine?|der|die|das|wie|ich|du|er|sie|es|wir|man) \S+$|(?:und|oder|aber|noch|mehr|nicht|auch|ich|du|kein\p{Ll}*) |am \S+sten$)/u;
const FREE_END = / (?:der|die|das|den|dem|des|denen|ein|eine|einen|einem|einer|zu|von|auf|an|in|mit|für|über|nicht|als|auch|ganz|sich)$/;
/** Meant word by word as often as not. */
const LITERAL = new Set(
  (
    'im Zug|am Tag|im Netz|in der Stadt|auf der Straße|an der Grenze|vor der Küste|vor der Geburt|an der Seite|auf der Seite|in der Luft|im Wasser|auf dem Wasser|im Haus|zu Hause sein|' +
    'auf der Bühne|am Boden|auf dem Boden|im Feld|im Bild|im Bau|in den Medien|im Freien|am Ball|auf der Höhe|in der Höhe|am Platz|im Raum|im Spiel|im Fluss|im Kopf|in der Hand'
  ).split('|'),
);
const BARE =
  /^(?:an|auf|aus|außer|bei|durch|für|gegen|in|mit|nach|ohne|seit|über|um|unter|von|vor|zu|als) (?:\p{Ll}+e[rsnm]? )?\p{Lu}\p{L}+$/u;

/**
 * Whether a phrase of the dictionary is none for a reader.
 * @param expected the words of the usual translations of a German word
 */
export function isFree(phrase: DingPhrase, expected: (german: string) => ReadonlySet<string>): boolean {
  const pattern = readPattern(phrase);
  if (pattern.governed && pattern.runs.flat().length + (pattern.verb ? 1 : 0) === 1) return isLoose(pattern);
  switch (phrase.kind) {
    case 'verb':
      return isFreeVerb(phrase, pattern, expected);
    case 'fixed':
      return isFreeFixed(phrase, pattern, expected);
    default:
      // With a capital it is a name: "Vereinte Nationen".
      if (pattern.runs.flat().length !== 2 || /^\p{Lu}/u.test(phrase.text))
        return !phrase.listed && translatesWords(phrase, pattern, expected) === 'all';
      return translatesWords(phrase, pattern, expected) !== 'some';
  }
}

function isLoose({ kind, verb, governed, reflexive }: Pattern): boolean {
  const { preposition, case: said } = governed!;
  if (kind === 'noun') return LOOSE_BEHIND_NOUN.has(preposition) || !said;
  return kind === 'verb' && (MANIFOLD.has(verb!) || (!reflexive && (!said || LOOSE_BEHIND_VERB.has(preposition))));
}

function isFreeVerb(phrase: DingPhrase, pattern: Pattern, expected: (german: string) => ReadonlySet<string>): boolean {
  const words = pattern.runs.flat();
  if (pattern.keys.length < 2 || words.every(({ text }) => LIGHT.has(text))) return true;
  const nominal = words.some(({ text }) => /^\p{Lu}/u.test(text));
  if (!nominal && HELPING.has(pattern.verb!)) return true;
  const translated = translatesWords(phrase, pattern, expected);
  // A preposition before the noun binds it: "unter Vertrag nehmen". An object alone must be seen in the English.
  const bound = nominal && words[0]!.as === 'form';
  if (!bound && translated === 'none') return true;
  return translated === 'all' && !(phrase.listed && bound);
}

function isFreeFixed(phrase: DingPhrase, pattern: Pattern, expected: (german: string) => ReadonlySet<string>): boolean {
  const { text } = phrase;
  if (FREE_START.test(text) || FREE_END.test(text) || LITERAL.has(text)) return true;
  // Without an article a preposition and its noun are seldom meant word by word.
  if (BARE.test(text)) return false;
  return (!phrase.listed || /^\p{Lu}/u.test(text)) && translatesWords(phrase, pattern, expected) === 'all';
}

/** Whether the English has all of its words, some or none from the usual translations of the German words. */
function translatesWords(phrase: DingPhrase, pattern: Pattern, expected: (german: string) => ReadonlySet<string>): 'all' | 'some' | 'none' {
  const words = [...pattern.runs.flat().map(({ text }) => text), ...(pattern.verb ? [pattern.verb] : [])];
  const known = new Set(words.flatMap((word) => [...expected(word)]));
  let some = false;
  for (const gloss of phrase.glosses.slice(0, 3)) {
    const english = contentWords(gloss);
    if (english.every((word) => known.has(word))) return 'all';
    some ||= english.some((word) => known.has(word));
  }
  return some ? 'some' : 'none';
}
