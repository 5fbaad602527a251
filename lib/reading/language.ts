import { type LanguageName, LETTERS, PROFILES, SCRIPTS } from './language-profiles.ts';

/** What was found out about the language of a text. */
export interface LanguageFinding {
  /** Whether it can be read here: most of it is German, or too short to tell. */
  german: boolean;
  /** Share of its words that stand in German parts, 0 to 1. */
  share: number;
  /** English name of the language that most of the rest, or all of it, seems to be in; absent when nothing can be said. */
  language?: string;
}

/** A part this long is judged by itself, so that a quotation or a translation between the lines is seen. */
const PART = 40;
/** Below this many words without a sign of any language, nothing is said. */
const FEW = 12;
/** Of the words of a German text nearly half hold sentences together. */
const LEAST = 0.14;
const MOST_TEXT = 200_000;

const LANGUAGES = Object.keys(PROFILES) as LanguageName[];
/** What each word says for each language that has it: the less, the more have it. */
const SAYS = new Map<string, { language: LanguageName; weight: number }[]>();
for (const language of LANGUAGES) {
  for (const word of new Set(PROFILES[language].split(' '))) SAYS.set(word, [...(SAYS.get(word) ?? []), { language, weight: 0 }]);
}
for (const said of SAYS.values()) for (const one of said) one.weight = 1 / said.length ** 0.8;

const GERMAN_ENDINGS =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|isch|ische[nmrs]?|liche?[nmrs]?|chen|lein|sten|tische[nmrs]?|ierte?[nmrs]?|ieren|sch|tz|ck)$/;

/**
 * Whether a text is German, else which language it seems to be in, by the words that hold sentences together and by rare letters.
 * Works from two sentences on; Low German passes for German, its sisters (Dutch, Afrikaans, Luxembourgish) do not.
 * @example language('Der Zug hat heute eine Stunde Verspätung.') // { german: true, share: 1, language: 'German' }
 */
export function language(text: string): LanguageFinding {
  const sample = text.slice(0, MOST_TEXT);
  const script = otherScript(sample);
  if (script !== undefined) return { german: false, share: 0, ...(script && { language: script }) };
  const found = new Map<string, number>();
  let words = 0;
  for (const part of partsOf(sample)) {
    const name = judge(part);
    if (name === undefined) continue;
    words += part.length;
    found.set(name, (found.get(name) ?? 0) + part.length);
  }
  if (words === 0) return { german: true, share: 1 };
  const germanWords = (found.get('German') ?? 0) + (found.get('Low German') ?? 0);
  const [main] = [...found].sort((a, b) => b[1] - a[1])[0]!;
  const german = germanWords * 2 >= words;
  const named = german ? (germanWords > 0 ? 'German' : undefined) : main === UNKNOWN ? undefined : main;
  return { german, share: germanWords / words, ...(named ? { language: named } : {}) };
}

const UNKNOWN = 'unknown';

/** The words of a text in parts: its paragraphs, short ones put together, long ones divided. */
function partsOf(text: string): string[][] {
  const parts: string[][] = [];
  let part: string[] = [];
  for (const piece of text.split(/\n+|(?<=[.!?…][“"»’]?)\s+/)) {
    const words = piece.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    if (part.length > 0 && part.length + words.length > PART) {
      parts.push(part);
      part = [];
    }
    part.push(...words.slice(0, 2_000));
  }
  const last = parts.at(-1);
  // A few words at the end say little by themselves.
  if (last && part.length < FEW) last.push(...part);
  else if (part.length > 0) parts.push(part);
  return parts;
}

/** The language of a part; undefined when there is no telling, UNKNOWN when it is none that we know. */
function judge(words: string[]): LanguageName | typeof UNKNOWN | undefined {
  const scores = new Map<LanguageName, number>();
  const add = (name: LanguageName, weight: number) => scores.set(name, (scores.get(name) ?? 0) + weight);
  let held = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    const said = SAYS.get(lower);
    if (said) held++;
    for (const { language, weight } of said ?? []) add(language, weight);
    if (!said && GERMAN_ENDINGS.test(lower) && lower.length > 4) add('German', 0.12);
  }
  const joined = words.join(' ').toLowerCase();
  for (const name of LANGUAGES) {
    const letters = LETTERS[name];
    if (letters) add(name, Math.min(4, (joined.match(letters)?.length ?? 0) * 0.12));
  }
  if (/ß/.test(joined)) add('German', 1.5);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 0.5) return words.length < FEW ? undefined : UNKNOWN;
  if (words.length < FEW && best[0] !== 'German' && best[1] < 1.5) return undefined;
  // Between close relatives a short text can stand level: German has the benefit of the doubt.
  const german = Math.max(scores.get('German') ?? 0, scores.get('Low German') ?? 0);
  if (held < words.length * LEAST && words.length >= FEW) {
    if (best[0] === 'German' && best[1] > (second?.[1] ?? 0) * 1.15) return 'German';
    // Headlines full of names: not enough to say that it is not German.
    return words.length < FEW * 2 && german > 0.3 ? undefined : UNKNOWN;
  }
  return german >= best[1] * 0.95 ? 'German' : best[0];
}

/** The language of the script, when most letters are not Latin ones; empty when it is none that we know. */
function otherScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin * 2 >= letters) return undefined;
  const other = letters - latin;
  for (const [script, name] of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / other;
    // A few kana or Ukrainian letters tell from Chinese and Russian.
    if (share > (name === 'Japanese' ? 0.1 : name === 'Ukrainian' ? 0.02 : 0.4)) return name;
  }
  return '';
}
