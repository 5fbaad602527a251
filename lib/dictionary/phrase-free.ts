import { contentWords } from './english.ts';
import type { DingPhrase } from './phrase-ding.ts';
import { readPattern } from './phrase-pattern.ts';

/** Words that make no phrase of a verb: "nicht wissen", "wieder kommen". */
const LIGHT = new Set(
  (
    'nicht sehr so wieder noch schon auch nur mehr viel wenig gut besser schlecht ganz immer nie oft gern lange zusammen selbst es etwas nichts alles hier dort da ' +
    'dabei dazu darin darauf davon damit zu sich weiter neu groß klein schnell langsam schwer leicht'
  ).split(' '),
);

/** Verbs that nearly any preposition can follow: what they govern is in our own table. */
const MANIFOLD = new Set(
  (
    'sein haben werden gehen kommen stehen liegen sitzen machen tun sagen sehen bringen nehmen geben setzen stellen legen ziehen fallen treten spielen laufen fahren ' +
    'bleiben halten leben finden lassen kaufen verkaufen führen helfen arbeiten'
  ).split(' '),
);
/** A preposition that says little behind a noun: of whom, by whom, where. */
const LOOSE_BEHIND_NOUN = new Set(['von', 'durch', 'bei', 'in', 'aus']);
/** A pair that begins so is free: "so sehr", "nicht ganz", "die letzte"; and so is one that ends so: "mit der". */
const FREE_START = /^(?:nicht|zu|so|sehr|wenig|völlig|ganz|eine?|der|die|das|wie|ich|du|er|sie|es|wir|man) \S+$/;
const FREE_END = / (?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|zu|von|auf|an|in|mit|für|über|nicht)$/;

/**
 * Whether a phrase says no more than its words: then it is left out, since a learner who knows the words knows it ("ein Buch lesen").
 * @param expected the words of the usual translations of a German word
 */
export function isFree(phrase: DingPhrase, expected: (german: string) => ReadonlySet<string>): boolean {
  const pattern = readPattern(phrase);
  const words = pattern.runs.flat();
  const { governed } = pattern;
  if (phrase.kind === 'fixed' && (FREE_START.test(phrase.text) || FREE_END.test(phrase.text))) return true;
  if (governed && words.length + (pattern.verb ? 1 : 0) === 1) {
    if (phrase.kind === 'noun') return LOOSE_BEHIND_NOUN.has(governed.preposition) || !governed.case;
    return phrase.kind === 'verb' && (MANIFOLD.has(pattern.verb!) || (!governed.case && !pattern.reflexive));
  }
  if (pattern.verb && pattern.keys.length < 2) return true;
  if (pattern.verb && words.length > 0 && !governed && words.every(({ text }) => LIGHT.has(text))) return true;
  // Without an article a preposition and its noun are seldom meant word by word.
  if (phrase.kind === 'fixed' && words.length <= 3 && isBare(phrase.text)) return false;
  const isNominal = phrase.kind === 'noun' && words.length === 2;
  const isTold = phrase.listed && (phrase.kind === 'verb' ? words.length > 1 : !/^\p{Lu}/u.test(phrase.text));
  if (isTold && !(isNominal && phrase.second)) return false;
  const english = contentWords(phrase.glosses[0]!);
  const known = new Set([...words.map(({ text }) => text), ...(pattern.verb ? [pattern.verb] : [])].flatMap((word) => [...expected(word)]));
  // Beside another headword a gloss without any word of its own translates that one: "Ernst; feste Überzeugung :: seriousness".
  if (isNominal && phrase.second && !english.some((word) => known.has(word))) return true;
  return !isTold && english.every((word) => known.has(word));
}

function isBare(text: string): boolean {
  return /^(?:an|auf|aus|außer|bei|durch|für|gegen|in|mit|nach|ohne|seit|über|um|unter|von|vor|zu|als) (?:\p{Ll}+e[rsnm]? )?\p{Lu}\p{L}+$/u.test(
    text,
  );
}
