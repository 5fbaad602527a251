import { AUXILIARY_VERB } from './auxiliaries.ts';
import { PARTICLES } from './closed-classes.ts';
import type { Lexicon } from './lexicon.ts';
import { VERB } from './reading.ts';
import type { Tag } from './tags.ts';

/** A word as the clause shows it. */
export interface ClauseWord {
  form: string;
  tag: Tag;
  lemma: string;
}
export interface SeparatedPair {
  verb: number;
  particle: number;
  /** The infinitive of both together. */
  joined: string;
}

const particles = new Set(PARTICLES);
/** What may follow the last word of a clause. */
const CLAUSE_END = /^(?:[.,;:!?–—()„“”"»«›‹'`[\]/-]+|…|\.{2,}|-{2}|und|oder|aber|sowie|als|wie|dass|daß|sondern|bzw\.)$/;
const HARD_STOP = /^[.;:?!]$/;
/** Particles that make new verbs freely; others are joined only to verbs that the lexicon lists. */
const FREELY =
  /^(?:ab|an|auf|aus|ein|her|heran|heraus|herum|herunter|hervor|hin|hinaus|hinein|hinzu|los|nach|nieder|um|vor|voran|vorbei|weg|weiter|zu|zurück|zusammen|zurecht|durch|fest|herein|herauf|hinunter|hinauf|raus|rein|runter|rauf|rum|hinüber|herüber|hinab|herab|nebeneinander|auseinander|dazu|fort|empor|davon|dahin|statt|mit|bei|über|unter|entgegen|gegenüber|teil|inne|bevor|voraus|preis|heim)$/;

/** Adverbs that at the end of a clause belong to a verb more often than not, where the lexicon lists the two together. */
const OFTEN =
  /^(?:übrig|näher|still|weh|zugute|zuteil|zustande|zunichte|zugrunde|zutage|zunutze|entlang|vorüber|überein|hoch|frei|fern|dabei|herbei|hinterher|hinweg|umher|einher)$/;

/** A quotation that begins belongs to the clause: "er hofft auf »bessere Zeiten«". A sign that is written the same on both sides opens when it is the first, third … */
function opensQuotation(words: readonly ClauseWord[], at: number): boolean {
  const { form } = words[at]!;
  if (/^[„‚]$/.test(form)) return true;
  if (!/^[»«"”“]$/.test(form)) return false;
  let open = 0;
  for (let k = 0; k < at; k++) if (/^[„»«"”“]$/.test(words[k]!.form)) open++;
  return open % 2 === 0;
}

/** "auf und ab", "hin und her": a pair of particles is an adverb. */
function inPair(words: readonly ClauseWord[], p: number): boolean {
  return (
    (words[p + 1]?.form === 'und' && isPair(words[p], words[p + 2])) || (words[p - 1]?.form === 'und' && isPair(words[p - 2], words[p]))
  );
}
function isPair(a: ClauseWord | undefined, b: ClauseWord | undefined): boolean {
  return a !== undefined && b !== undefined && PAIR.test(`${a.form.toLowerCase()} ${b.form.toLowerCase()}`);
}
const PAIR =
  /^(?:auf ab|ab an|ab zu|hin her|ein aus|nach nach|hin wieder|durch durch|um um|vor zurück|rauf runter|hinauf hinunter|kurz gut)$/;

/** "weit weg", "weniger hoch": a word of degree before it makes it an adverb or adjective of its own. */
function isDegree(words: readonly ClauseWord[], p: number): boolean {
  const before = words[p - 1]?.form.toLowerCase() ?? '';
  return (
    (/^(?:hoch|weg|nahe?|näher|fern|tief|gut|schwer|leicht|voll|schlecht|frei|kurz|still|warm)$/.test(words[p]!.form.toLowerCase()) &&
      /^(?:weit|so|sehr|zu|wie|weniger|mehr|ziemlich|besonders|genauso|ebenso|recht|höchst|extrem|wenig)$/.test(before)) ||
    (/einander$/.test(words[p]!.form) && /^(?:eng|dicht|nahe?|weit)$/.test(before)) ||
    // In "viel zu hoch" the particle may be "zu" itself.
    (words[p]!.form === 'zu' && words[p + 1]?.tag === 'ADJ')
  );
}

/** Whether the clause that ends with this verb is a subordinate one: ", wie er sagte," */
function opensSubordinate(words: readonly ClauseWord[], v: number): boolean {
  let k = v - 1;
  while (k > 0 && words[k]!.form !== ',') k--;
  const opener = words[k + 1];
  return (
    k > 0 &&
    opener !== undefined &&
    k + 1 < v &&
    (opener.tag === 'SCONJ' || opener.tag === 'PRON' || /^(?:wie|wo|was|wer|warum)$/.test(opener.form)) &&
    !/^(?:er|sie|es|ich|du|wir|man|das)$/.test(opener.form)
  );
}
const SAYING =
  /^(?:sagen|meinen|erklären|betonen|berichten|fragen|rufen|glauben|finden|schreiben|fordern|hoffen|erzählen|antworten|denken|behaupten|versichern|warnen|heißen)$/;
/** "Den Beruf, sagt er, hänge er nicht an den Nagel": a verb of saying between commas owns nothing behind the second one. */
function isInserted(words: readonly ClauseWord[], v: number, p: number): boolean {
  if (words[v + 1]?.form === ',' && opensSubordinate(words, v)) return true;
  if (!SAYING.test(words[v]!.lemma) || !/^[,“”"«]$/.test(words[v - 1]?.form ?? '')) return false;
  for (let k = v + 1; k < Math.min(p, v + 7); k++)
    if (words[k]!.form === ',') return words.slice(k + 1, p).some((w) => w.tag.endsWith('.fin'));
  return false;
}

/**
 * Joins verbs with the particles that stand at the end of their clause: "fing … an" → anfangen.
 * A particle that was recognized as such by the tagger, or that stands where only a particle can stand, looks left for its verb.
 */
export function separableVerbs(words: readonly ClauseWord[], lexicon: Lexicon): SeparatedPair[] {
  const pairs: SeparatedPair[] = [];
  for (let p = 1; p < words.length; p++) {
    if (!particles.has(words[p]!.form.toLowerCase()) || inPair(words, p) || isDegree(words, p)) continue;
    const pair = joinToVerb(words, p, pairs, lexicon);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** The verb that a particle belongs to: one that the lexicon lists with it before the nearest that it may make a new one with. */
function joinToVerb(words: readonly ClauseWord[], p: number, taken: readonly SeparatedPair[], lexicon: Lexicon): SeparatedPair | undefined {
  const particle = words[p]!.form.toLowerCase();
  const { tag } = words[p]!;
  const next = words[p + 1];
  // "hörte nicht auf zu blinken": an infinitive with "zu" may follow.
  const beforeZu = next?.form === 'zu' && particle !== 'zu' && words[p + 2]?.tag.endsWith('.inf') === true;
  const atEnd = next === undefined || (CLAUSE_END.test(next.form) && !opensQuotation(words, p + 1)) || beforeZu;
  // "lernen … kennen": the first part is an infinitive itself.
  const infinitive = atEnd && /^(?:kennen|spazieren)$/.test(particle);
  const marked = tag === 'PRT' || infinitive;
  const possible = atEnd && (FREELY.test(particle) || OFTEN.test(particle)) && !/^(?:NOUN|PROPN|VERB|AUX)/.test(tag);
  if (!marked && !possible) return undefined;
  let nearest = -1;
  for (let v = p - 1; v >= 0 && p - v < 40; v--) {
    const candidate = words[v]!;
    if (HARD_STOP.test(candidate.form)) break;
    if (!mayBeFinite(candidate, lexicon) || taken.some((pair) => pair.verb === v) || isInserted(words, v, p)) continue;
    if (nearest < 0) nearest = v;
    const joined = particle + candidate.lemma;
    // "wird ihn nicht los"; "was ist los" is no verb of its own.
    const riddance = particle === 'los' && candidate.lemma === 'werden' && atEnd;
    const doubtful =
      AUXILIARY_VERB.test(candidate.lemma) && !riddance && (!marked || /^(?:über|frei|auf|wieder|da|zu|an|aus|vor|los)$/.test(particle));
    if (!doubtful && isVerb(joined, lexicon)) return { verb: v, particle: p, joined };
  }
  if (nearest < 0 || !marked || !atEnd || !FREELY.test(particle)) return undefined;
  const { lemma } = words[nearest]!;
  const bound =
    AUXILIARY_VERB.test(lemma) || /^(?:be|ent|er|ge|ver|zer).{4}/.test(lemma) || lexicon.verb(lemma)?.separablePrefix !== undefined;
  return bound ? undefined : { verb: nearest, particle: p, joined: particle + lemma };
}

const isVerb = (lemma: string, lexicon: Lexicon) => lexicon.readings(lemma).some((r) => r.pos === 'VERB' && r.lemma === lemma);

/** Whether a verb may be finite whatever the tagger says of it: none of its readings forbids it. */
function mayBeFinite({ form, tag }: ClauseWord, lexicon: Lexicon): boolean {
  if (!tag.startsWith('VERB') && !tag.startsWith('AUX')) return false;
  const readings = lexicon.readings(form.toLowerCase()).filter((r) => r.pos === 'VERB');
  return readings.length === 0 || readings.some((r) => r.morph & (VERB.FINITE | VERB.IMPERATIVE));
}
