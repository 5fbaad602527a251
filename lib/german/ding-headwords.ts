/**
 * What the lexicon takes from the German side of the Ding dictionary: headwords with part of speech and gender, plurals, participles
 * and auxiliaries, and how often each form occurs in all its entries and examples (our frequency list, until there is a better one).
 *
 *   "Haus {n} [constr.] | Häuser {pl} | nach Hause gehen :: house | houses | to go home"
 */
export interface DingWords {
  nouns: DingNoun[];
  verbs: Map<string, DingVerb>;
  adjectives: Set<string>;
  adverbs: Set<string>;
  interjections: Set<string>;
  prepositions: Set<string>;
  /** Place names: those that Ding labels [geogr.]. */
  places: Set<string>;
  /** Form → number of occurrences on the German side. */
  counts: Map<string, number>;
}
export interface DingNoun {
  lemma: string;
  /** 'm', 'f', 'n', 'pl'; several where German wavers. */
  genders: string[];
  plural?: string;
}
export interface DingVerb {
  participles: Set<string>;
  auxiliaries: Set<'haben' | 'sein'>;
  transitive: boolean;
}

const GENDERS = new Set(['m', 'f', 'n', 'pl']);
const VERB_TAGS = new Set(['vt', 'vi', 'vr', 'v']);
/** Placeholders and prepositions around a verb: "jdn. um etw. bitten". */
const FRAME =
  /^(?:(?:jdn|jdm|jds|jd|etw)\.?(?:\/(?:jdn|jdm|jds|jd|etw)\.?)*|sich|einer|eine|einem|einen|Sache|Person|jemand(?:en|em)?|etwas|an|auf|aus|bei|bis|durch|für|gegen|gegenüber|hinter|in|mit|nach|neben|ohne|seit|über|um|unter|von|vor|wegen|während|zu|zwischen|als|wie|ab)$/;

/** Splits at a separator that is not inside brackets. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '(' || c === '[' || c === '{') depth++;
    else if ((c === ')' || c === ']' || c === '}') && depth > 0) depth--;
    else if (c === separator && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts.filter(Boolean);
}
const bare = (text: string): string =>
  text
    .replace(/\{[^}]*\}|\[[^\]]*\]|<[^>]*>/g, ' ')
    .replace(/(?<!\p{L})\([^)]*\)(?!\p{L})/gu, ' ')
    .replace(/\((\p{L}+)\)/gu, '$1')
    .replace(/(^|\s)\/[^/]{1,40}\/(?=$|\s)/g, ' ')
    .replace(/[®™]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const tags = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/g)].flatMap((m) => m[1]!.split(/[;,]\s*/));

export function readDingWords(lines: Iterable<string>): DingWords {
  const words: DingWords = {
    nouns: [],
    verbs: new Map(),
    adjectives: new Set(),
    adverbs: new Set(),
    interjections: new Set(),
    prepositions: new Set(),
    places: new Set(),
    counts: new Map(),
  };
  for (const line of lines) {
    const end = line.indexOf(' :: ');
    if (end < 0 || line.startsWith('#')) continue;
    const german = line.slice(0, end);
    for (const [form] of german.replace(/\{[^}]*\}|\[[^\]]*\]/g, ' ').matchAll(/\p{L}[\p{L}-]*\p{L}/gu))
      words.counts.set(form, (words.counts.get(form) ?? 0) + 1);
    readEntry(split(german, '|'), split(line.slice(end + 4), '|'), words);
  }
  return words;
}

function readEntry(parts: string[], english: string[], words: DingWords): void {
  parts.forEach((part, index) => {
    const synonyms = split(part, ';');
    const own = synonyms.map(tags);
    // A synonym without a tag has that of the next one: "weggehen; ausgehen {vi}".
    let inherited: string[] = [];
    for (let i = synonyms.length - 1; i >= 0; i--) {
      const tag = own[i]!.length > 0 ? own[i]! : inherited;
      inherited = own[i]!.some((t) => GENDERS.has(t)) ? inherited : tag;
      if (own[i]!.length > 0 || !tag.some((t) => GENDERS.has(t)))
        readHeadword(synonyms[i]!, tag, index, i, parts, isNamed(english[index]), words);
    }
  });
}

/** [geogr.] labels names and terms of geography alike; only names have a capital in English: Asien :: Asia, but Pass :: mountain pass. */
const isNamed = (english: string | undefined): boolean => /^(?:the )?\p{Lu}/u.test(english ?? '');

function readHeadword(
  raw: string,
  tag: string[],
  partIndex: number,
  position: number,
  parts: string[],
  named: boolean,
  words: DingWords,
): void {
  const text = bare(raw);
  const genders = tag.filter((t) => GENDERS.has(t));
  if (genders.length > 0) {
    const lemma = text.replace(/^(?:der\/die\/das|der\/die|der|die|das|ein|eine) /, '');
    if (!/^\p{Lu}[\p{L}\d.’'-]+$/u.test(lemma) || /[-.]$/.test(lemma)) return;
    if (named && (raw.includes('[geogr.]') || parts[0]!.includes('[geogr.]'))) words.places.add(lemma);
    if (partIndex > 0 && genders.includes('pl')) return;
    words.nouns.push({ lemma, genders, plural: pluralOf(lemma, partIndex, position, parts) });
    return;
  }
  if (named && /\[geogr\.\]/.test(raw) && /^\p{Lu}[\p{L}-]+$/u.test(text) && partIndex === 0) words.places.add(text);
  const word = tag.some((t) => VERB_TAGS.has(t)) ? verbOf(text) : text;
  if (!word || !/^\p{Ll}[\p{Ll}-]*$/u.test(word)) return;
  if (tag.some((t) => VERB_TAGS.has(t))) {
    if (/(?:en|ern|eln|tun|sein)$/.test(word)) readVerb(word, tag, position, parts, words);
  } else if (tag.includes('adj')) words.adjectives.add(word);
  else if (tag.includes('adv')) words.adverbs.add(word);
  else if (tag.includes('interj')) words.interjections.add(word);
  else if (tag.includes('prp')) words.prepositions.add(word);
}

/** The infinitive behind its frame, or nothing when other words belong to it ("ins Ausland gehen"). */
function verbOf(text: string): string | null {
  const tokens = text.split(' ');
  const verb = tokens.filter((t) => !FRAME.test(t));
  return verb.length === 1 ? verb[0]! : null;
}

function readVerb(verb: string, tag: string[], position: number, parts: string[], words: DingWords): void {
  let known = words.verbs.get(verb);
  if (!known) {
    known = { participles: new Set(), auxiliaries: new Set(), transitive: false };
    words.verbs.set(verb, known);
  }
  if (tag.includes('vt')) known.transitive = true;
  const second = parts[2] && parts[1] && /nd\b/.test(parts[1]) ? split(parts[2], ';')[position] : undefined;
  if (second) {
    const participle = bare(second);
    if (/^\p{Ll}+(?:t|n)$/u.test(participle) && sharesStem(verb, participle)) known.participles.add(participle);
  }
  for (const part of parts.slice(1, 8))
    for (const m of part.matchAll(/\b(?:er|sie|es|man|sich)(?:\/\p{L}+)* (hat|ist)\/(?:hatte|war) (?:\p{L}+ )*?(\p{Ll}+)(?=$|[;\s])/gu))
      if (sharesStem(verb, m[2]!)) known.auxiliaries.add(m[1] === 'hat' ? 'haben' : 'sein');
}
/** Whether a participle can belong to a verb: both start alike behind "ge". */
function sharesStem(verb: string, participle: string): boolean {
  return participle.slice(0, 2) === verb.slice(0, 2) || participle.slice(2, 4) === verb.slice(0, 2);
}

const fold = (s: string) => s.toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u');
const common = (a: string, b: string): number => {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
};
/** The plural printed in the next part: at the same place, or the one that looks more like this noun's than like a neighbor's. */
function pluralOf(lemma: string, partIndex: number, position: number, parts: string[]): string | undefined {
  const next = parts[partIndex + 1];
  if (!next?.includes('{pl}')) return undefined;
  const candidates = split(next, ';').map(bare);
  const heads = split(parts[partIndex]!, ';').map(bare);
  const fits = (p: string | undefined): p is string => {
    if (!p || /\s/.test(p) || p.length < lemma.length - 2 || /innen$/.test(p) !== /in$/.test(lemma)) return false;
    const a = fold(lemma);
    const b = fold(p);
    return common(a, b) >= Math.max(2, a.length - 2) && b.length - a.length <= 4;
  };
  if (candidates.length === heads.length) return fits(candidates[position]) ? candidates[position] : undefined;
  return candidates.find((p) => fits(p) && heads.every((h) => common(fold(h), fold(p)) <= common(fold(lemma), fold(p)) || h === lemma));
}
