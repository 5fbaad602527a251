import { isGoverned } from './phrase-government.ts';
import { runAt } from './phrase-match.ts';
import type { Pattern, PatternWord } from './phrase-pattern.ts';
import type { PhraseSentence } from './phrase-sentence.ts';

const AUXILIARY = new Set(['sein', 'haben', 'werden']);
/** With these a noun is a phrase only without its article. */
const HOLDING = new Set(['haben', 'nehmen', 'sein']);
const REFLEXIVE = /^(?:sich|mich|dich|uns|euch|mir|dir)$/i;
/** How far from its verb a word can stand. */
const FAR = 60;
/** How far before it a participle used as an adjective takes its words from. */
const ATTRIBUTE = 12;

/** A verbal phrase: the verb in any form, joined or separated, its words and its preposition in the same clause. */
export function matchVerb(pattern: Pattern, sentence: PhraseSentence, anchor: number, own: boolean): number[] | null {
  const verbs = sentence.verbs.get(pattern.verb!) ?? [];
  for (const verb of nearest(verbs, anchor, sentence.clauses)) {
    const known = sentence.around.get(pattern) ?? new Map<number, number[] | null>();
    if (!known.has(verb)) known.set(verb, aroundVerb(pattern, sentence, verb, own));
    sentence.around.set(pattern, known);
    const found = known.get(verb);
    if (found?.includes(anchor)) return found;
  }
  return null;
}

/** The verbs of a clause that a word can belong to: the word itself if it is one, else those before and behind it. */
function nearest(verbs: readonly number[], anchor: number, clauses: readonly number[]): number[] {
  const behind = verbs.findIndex((at) => at >= anchor);
  if (verbs[behind] === anchor) return [anchor];
  const around = behind < 0 ? verbs.slice(-2) : verbs.slice(Math.max(0, behind - 2), behind + 2);
  return around.filter((at) => clauses[at] === clauses[anchor] && Math.abs(at - anchor) <= FAR);
}

function aroundVerb(pattern: Pattern, sentence: PhraseSentence, verb: number, own: boolean): number[] | null {
  const { tokens, words } = sentence;
  const token = tokens[verb]!;
  const domain = domainOf(sentence, verb);
  const found = [verb, ...(token.sepVerb === pattern.verb && token.partner !== undefined ? [token.partner] : [])];
  const finite = token.feats.VerbForm === 'Fin';
  for (const run of pattern.runs) {
    if (run.length === 1 && run[0]!.text === 'es') {
      const es = impersonal(sentence, verb);
      if (es === null) return null;
      found.push(es);
      continue;
    }
    const bare = run.length === 1 && run[0]!.as === 'noun' && (!own || HOLDING.has(pattern.verb!));
    const chosen = placesOf(run, sentence).findLast(
      (each) =>
        each.every((at) => domain.includes(at) && !found.includes(at)) &&
        (finite || each[0]! < verb) &&
        isObject(sentence, run, each) &&
        !(bare && hasArticle(sentence, each[0]!)) &&
        !crossesVerb(sentence, each, verb),
    );
    if (!chosen || (pattern.verb === 'sein' && hasGenitive(sentence, chosen))) return null;
    found.push(...chosen);
  }
  if (AUXILIARY.has(pattern.verb!) && domain.some((at) => !found.includes(at) && isLexical(sentence, at))) return null;
  if (pattern.reflexive) {
    const sich = domain.findLast((at) => (finite || at < verb) && tokens[at]!.upos === 'PRON' && REFLEXIVE.test(tokens[at]!.form));
    if (sich === undefined) return null;
    found.push(sich);
  }
  if (pattern.governed) {
    // By whom something is done is no object.
    const { preposition } = pattern.governed;
    const passive = domain.some((at) => tokens[at]!.lemma === 'werden') && token.feats.VerbForm === 'Part';
    if (!own && passive && (preposition === 'von' || preposition === 'durch')) return null;
    const places = domain.filter((at) => !found.includes(at) && isGoverned(tokens, at, pattern.governed!) && words[at] !== undefined);
    const at = finite ? places.at(-1) : (places.findLast((each) => each < verb) ?? (token.upos === 'ADJ' ? undefined : places[0]));
    if (at === undefined) return null;
    found.push(at);
  }
  return found.sort((a, b) => a - b);
}

/** The "es" beside an impersonal verb. "Es heißt Anna" says a name. */
function impersonal({ tokens }: PhraseSentence, verb: number): number | null {
  if (tokens[verb]!.feats.VerbForm !== 'Fin') return null;
  const at = [verb - 1, verb + 1].find((each) => tokens[each]?.form.toLowerCase() === 'es');
  if (at === undefined) return null;
  const next = tokens[Math.max(at, verb) + 1];
  return tokens[verb]!.lemma === 'heißen' && next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) ? null : at;
}

/** The tokens that can belong to a verb: its clause; of a participle used as an adjective, what stands before it. */
function domainOf({ tokens, clauses }: PhraseSentence, verb: number): number[] {
  const clause = clauses[verb];
  const domain: number[] = [];
  if (tokens[verb]!.upos !== 'ADJ') {
    for (let at = Math.max(0, verb - FAR); at < tokens.length && at <= verb + FAR; at++) {
      if (clauses[at] === clause && at !== verb) domain.push(at);
    }
    return domain;
  }
  for (let at = verb - 1; at >= 0 && at >= verb - ATTRIBUTE && clauses[at] === clause; at--) {
    if (tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'AUX') break;
    domain.unshift(at);
  }
  return domain;
}

/** A verb that "sein", "haben" or "werden" would only help: "ist in Sicherheit gebracht worden". */
function isLexical({ tokens }: PhraseSentence, at: number): boolean {
  return tokens[at]!.upos === 'VERB' && tokens[at]!.feats.VerbForm !== 'Fin';
}

function placesOf(run: readonly PatternWord[], sentence: PhraseSentence): number[][] {
  let places = sentence.places.get(run);
  if (!places) {
    places = sentence.tokens.map((_, at) => runAt(run, sentence, at, true)).filter((found) => found !== null);
    sentence.places.set(run, places);
  }
  return places;
}

/** Whether another verb of its own stands between: in "A geplant und B umgesetzt", A is not of the second. */
function crossesVerb({ tokens }: PhraseSentence, place: readonly number[], verb: number): boolean {
  const [from, to] = place[0]! < verb ? [place.at(-1)!, verb] : [verb, place[0]!];
  const between = tokens.slice(from + 1, to);
  const and = between.findIndex(({ upos }) => upos === 'CCONJ');
  return and >= 0 && between.slice(0, and).some(({ upos, feats }) => upos === 'VERB' && feats.VerbForm !== 'Fin');
}

/** A noun without a preposition of its own is an object: it does not stand behind one, nor in the genitive or dative. */
function isObject({ tokens }: PhraseSentence, run: readonly PatternWord[], place: readonly number[]): boolean {
  if (run[0]!.as === 'form') return true;
  if (tokens[place[0]! - 1]?.upos === 'ADP') return false;
  const { Case } = tokens[place.at(-1)!]!.feats;
  return (Case !== 'Gen' && Case !== 'Dat') || /^(?:de[mrs]|eine[mrs])$/.test(run[0]!.text);
}

/** "Auf der Höhe ihres Ruhms" is meant word by word. */
function hasGenitive({ tokens }: PhraseSentence, place: readonly number[]): boolean {
  const next = tokens[place.at(-1)! + 1];
  return next?.upos === 'DET' && (next.feats.Case === 'Gen' || /^(?:des|eines|\p{Ll}+er)$/u.test(next.form));
}

/** "Recht haben" is not in "das Recht haben". */
function hasArticle({ tokens }: PhraseSentence, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - 4; at--) {
    const { upos, lemma } = tokens[at]!;
    if (upos === 'DET') return lemma !== 'kein';
    if (upos !== 'ADJ' && upos !== 'ADV') return upos === 'ADP';
  }
  return false;
}
