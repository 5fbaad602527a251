import { BOUND, LINK_COST, LINKS, NO_PART, PREFIX, SHORT, SUFFIX, WHOLE } from './compound-parts.ts';
import type { Lexicon } from './lexicon.ts';
import { ALONG } from './lexicon-graph.ts';
import { type LexicalPos, NOMINALIZED, type Reading } from './reading.ts';

export interface Split {
  /** Lemmas of the parts, modifiers first. */
  parts: string[];
  /** Where the head begins in the form. */
  headStart: number;
}

/** Opens compounds: Straßensperre → Straße + Sperre. Answers nothing when in doubt: a wrong split is worse than none. */
export interface CompoundSplitter {
  /** `lemma` is that of the whole form; its own dictionary entry does not stop a split. */
  split(form: string, lemma: string): Split | null;
  /** The head of a noun that the lexicon does not know, with the readings of the head. */
  unknown(form: string): { headStart: number; readings: readonly Reading[]; sure: boolean } | null;
}

const JOINT = 0.6;
/** How many letters a first part has at most. */
const LONGEST = 22;

/** How many answers of each kind are remembered. */
const KEPT = 10_000;
function remember<Answer>(known: Map<string, Answer>, word: string, answer: Answer): Answer {
  if (known.size > KEPT) known.clear();
  known.set(word, answer);
  return answer;
}

/** A first part: its lemma, and what it costs to read it so. */
interface Modifier {
  lemma: string;
  cost: number;
}
const cheaper = (best: Modifier | null, lemma: string, cost: number): Modifier => (best && best.cost <= cost ? best : { lemma, cost });

/** A way to read a word as a compound, and what it costs: the less, the likelier. */
interface Found extends Split {
  cost: number;
}

export function compoundSplitter(lexicon: Lexicon): CompoundSplitter {
  const nouns = (s: string) => lexicon.readings(s[0]!.toUpperCase() + s.slice(1)).filter((r) => r.pos === 'NOUN');
  const named = (s: string) => nouns(s).find((r) => r.lemma.toLowerCase() === s && r.attested);
  const rare = (lemma: string) => lexicon.frequency(lemma, 'NOUN') < 2;
  const modifiers = new Map<string, Modifier | null>();
  const answers = new Map<string, Split | null>();
  const searched = new Map<string, Found | null>();

  /** Whether the lexicon has a word as this part of speech, in its dictionary form. */
  function isLemma(s: string, pos: LexicalPos): boolean {
    for (const r of lexicon.readings(s)) if (r.pos === pos && r.lemma === s) return true;
    return false;
  }
  /** The infinitive of the verb that a first part may be of. */
  function verbal(s: string): string | undefined {
    for (const ending of ['', 'n', 'en']) if (/[^e]n$|en$/.test(s + ending) && isLemma(s + ending, 'VERB')) return s + ending;
    return undefined;
  }
  /** The verb that stands as a first part where it is commoner than the noun with that ending: Halte(n)stelle, Back(en)stube. */
  function commonerVerb(s: string, noun: Reading): string | undefined {
    const verb = verbal(s);
    return verb !== s && verb && lexicon.frequency(verb, 'VERB') > lexicon.frequency(noun.lemma, 'NOUN') ? verb : undefined;
  }

  /** The cheapest reading of a segment as a first part. */
  function modifier(s: string): Modifier | null {
    const known = modifiers.get(s);
    if (known !== undefined) return known;
    return remember(modifiers, s, NO_PART.has(s) ? null : cheapestModifier(s));
  }
  function cheapestModifier(s: string): Modifier | null {
    const bound = BOUND.get(s);
    let best: Modifier | null = bound ? { lemma: bound, cost: 1.2 } : null;
    const own = nouns(s);
    if (s.length >= 4 || SHORT.has(s)) {
      const noun = own.find((r) => r.lemma.toLowerCase() === s && r.attested);
      // Ketten, Stellen, Lagen are rather a plural before a head than an infinitive.
      if (noun)
        best = cheaper(
          best,
          noun.lemma,
          (lexicon.frequency(noun.lemma, 'NOUN') < 20 && isLemma(s, 'VERB') ? 1.2 : 1) + surcharge(noun.lemma, bound),
        );
      if (s.length <= 9 && isLemma(s, 'ADJ')) best = cheaper(best, s, 1.4);
    }
    for (const link of LINKS) {
      if (!s.endsWith(link) || s.length - link.length < 3) continue;
      const base = s.slice(0, -link.length);
      if ((base.length < 4 && !SHORT.has(base)) || NO_PART.has(base)) continue;
      const noun = named(base);
      if (!noun) continue;
      const verb = link === 'e' ? commonerVerb(s, noun) : undefined;
      best = cheaper(best, verb ?? noun.lemma, verb ? 1.25 : LINK_COST[link]! + surcharge(noun.lemma, bound));
    }
    if (s.length >= 4) {
      const plural = own.find((r) => r.attested && r.lemma.toLowerCase() !== s && r.lemma[0]!.toLowerCase() === s[0]);
      if (plural) best = cheaper(best, plural.lemma, 1.25 + surcharge(plural.lemma, bound));
    }
    if (s.length >= 3 && !PREFIX.test(s) && !isLemma(s, 'ADJ'))
      for (const e of ['e', 'en']) {
        const noun = named(s + e);
        if (!noun || noun.morph & NOMINALIZED) continue;
        const verb = s.length >= 4 ? commonerVerb(s, noun) : undefined;
        best = cheaper(best, verb ?? noun.lemma, verb ? 1.3 : 1.35 + surcharge(noun.lemma, bound));
      }
    if (s.length >= 4 && !/(?:tion|ur)$/.test(s)) for (const e of ['en', 'n']) if (isLemma(s + e, 'VERB')) best = cheaper(best, s + e, 1.5);
    return best;
  }
  /** What a rare noun costs more. */
  function surcharge(lemma: string, bound: string | undefined): number {
    return /^\p{Lu}/u.test(lemma) && !bound && rare(lemma) ? 0.5 : 0;
  }

  function head(s: string): Modifier | null {
    if (s.length < 3 || (s.length === 3 && !SHORT.has(s)) || SUFFIX.test(s) || NO_PART.has(s)) return null;
    const readings = nouns(s).filter((r) => r.attested);
    if (readings.length === 0) return null;
    const plain = readings.filter((r) => !(r.morph & NOMINALIZED) || r.morph & 0xffff);
    const weight = (r: Reading) => (lexicon.frequency(r.lemma, 'NOUN') + 0.1) * (r.lemma.toLowerCase() === s ? 4 : 1);
    const best = [...(plain.length > 0 ? plain : readings)].sort((a, b) => weight(b) - weight(a) || (a.lemma < b.lemma ? -1 : 1))[0]!;
    return { lemma: best.lemma, cost: (s.length === 3 ? 2 : 1) + (rare(best.lemma) ? (s.length < 6 ? 1 : 0.5) : 0) };
  }

  /** The cheapest way to read a word as a compound, found once: a noun is asked for when its lemma is looked for, and to be opened. */
  function search(low: string): Found | null {
    const known = searched.get(low);
    if (known !== undefined) return known;
    return remember(searched, low, cheapest(low));
  }
  /** What the lexicon has of the segments that begin where a part may begin, by their length. */
  const capitalized = new Uint8Array(LONGEST + 1);
  const small = new Uint8Array(LONGEST + 1);
  /** Whether the lexicon has any word by which the segment of this length that ends at `end` could be a first part: most are none, and are not looked up. */
  function mayBeModifier(low: string, end: number, length: number): boolean {
    if (capitalized[length]! & (ALONG.HERE | ALONG.WITH_E | ALONG.WITH_EN)) return true;
    if (small[length]! & (ALONG.HERE | ALONG.WITH_EN | ALONG.WITH_N)) return true;
    for (const link of LINKS)
      if (length - link.length >= 3 && capitalized[length - link.length]! & ALONG.HERE && low.endsWith(link, end)) return true;
    return false;
  }
  function cheapest(low: string): Found | null {
    const n = low.length;
    // left[i]: the cheapest way to read everything before i as modifiers.
    const left: ({ cost: number; parts: string[] } | null)[] = new Array(n + 1).fill(null);
    left[0] = { cost: 0, parts: [] };
    for (let i = 0; i <= n - 6; i++) {
      const before = left[i];
      if (!before || before.parts.length >= 3) continue;
      lexicon.along(low, i, low[i]!.toUpperCase().charCodeAt(0), capitalized);
      lexicon.along(low, i, low.charCodeAt(i), small);
      for (let j = i + 3; j <= Math.min(n - 3, i + LONGEST); j++) {
        if (!mayBeModifier(low, j, j - i) && !BOUND.has(low.slice(i, j))) continue;
        const m = modifier(low.slice(i, j));
        if (!m) continue;
        const cost = before.cost + m.cost + JOINT;
        if (!left[j] || cost < left[j]!.cost) left[j] = { cost, parts: [...before.parts, m.lemma] };
      }
    }
    let best: Found | null = null;
    for (let i = 3; i <= n - 3; i++) {
      const before = left[i];
      if (!before) continue;
      const h = head(low.slice(i));
      if (!h) continue;
      const cost = before.cost + h.cost + JOINT;
      if (!best || cost < best.cost) best = { parts: [...before.parts, h.lemma], headStart: i, cost };
    }
    return best;
  }

  /** A part that is a compound itself is opened too: Last + Wagenkolonne → Last + Wagen + Kolonne. */
  function deeper(part: string, isHead: boolean): string[] {
    if (!/^\p{Lu}/u.test(part) || part.length < 9) return [part];
    const found = search(part.toLowerCase());
    if (!found || found.cost > (isHead ? 3.4 : 3.3) || PREFIX.test(part.toLowerCase().slice(0, found.headStart))) return [part];
    return found.parts;
  }

  return {
    split(form, lemma) {
      const known = answers.get(form);
      if (known !== undefined) return known;
      const low = form.toLowerCase();
      let answer: Split | null = null;
      if (low.length >= 6 && low.length <= 60 && /^[\p{L}]+$/u.test(low) && !WHOLE.test(low)) {
        const found = search(low);
        // Einladung is no compound of "ein": the prefix belongs to the verb behind the noun.
        const derived =
          found &&
          found.parts.length === 2 &&
          PREFIX.test(low.slice(0, found.headStart)) &&
          /(?:ung|heit|keit|ion|ität|ismus|ent|ant|er|e|nis|in)$/.test(lemma);
        if (found && !derived)
          answer = { parts: found.parts.flatMap((part, i) => deeper(part, i === found.parts.length - 1)), headStart: found.headStart };
      }
      return remember(answers, form, answer);
    },
    unknown(form) {
      const low = form.toLowerCase();
      if (low.length > 60) return null;
      const found = search(low);
      const from = found ? found.headStart : 0;
      if (found) return { headStart: from, readings: nouns(low.slice(from)), sure: true };
      for (let i = 2; i <= low.length - 4; i++) {
        const readings = nouns(low.slice(i)).filter((r) => r.attested);
        if (readings.length > 0 && !SUFFIX.test(low.slice(i))) return { headStart: i, readings, sure: false };
      }
      return null;
    },
  };
}
