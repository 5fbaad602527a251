import type { Lexicon } from './lexicon.ts';
import { VERB } from './reading.ts';
import type { Features, Token } from './word.ts';

const CLAUSE_BREAK = /^(?:[,;:.!?–—()]|-{2})$/;

/** Tense, mood, person and number of verbs, and the brackets they form: "wird … eingesetzt" is a passive. */
export function describeVerbs(tokens: Token[], tags: readonly string[], lexicon: Lexicon): void {
  tokens.forEach((t, i) => {
    if (t.upos !== 'VERB' && t.upos !== 'AUX') return;
    const tag = tags[i]!;
    if (tag.endsWith('.inf')) t.feats = { VerbForm: 'Inf' };
    else if (tag.endsWith('.part')) t.feats = { VerbForm: 'Part', Tense: 'Past' };
    else t.feats = finite(t, i, tokens, lexicon);
  });
  tokens.forEach((t, i) => {
    if (t.feats.VerbForm === 'Fin') {
      if (t.feats.Mood === 'Sub' && t.feats.Tense === 'Pres') t.because.push('reported speech');
      else if (t.feats.Mood === 'Sub' && t.lemma !== 'werden') t.because.push('unreal, polite or reported');
      bracket(tokens, i);
    }
  });
}

const PERSONS = ['1', '2', '3'] as const;

function finite(t: Token, i: number, tokens: readonly Token[], lexicon: Lexicon): Features {
  const low = t.form.toLowerCase();
  let readings = lexicon.readings(low).filter((r) => r.pos === 'VERB' && r.morph & (VERB.FINITE | VERB.IMPERATIVE));
  const own = readings.filter((r) => r.lemma === t.lemma);
  if (own.length > 0) readings = own;
  let bits = readings.reduce((m, r) => m | r.morph, 0);
  if (!(bits & (VERB.FINITE | VERB.IMPERATIVE))) {
    // A verb that the lexicon does not know: its ending tells past from present.
    return /t(?:e|en|est|et)$/.test(low)
      ? { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Past' }
      : /(?:t|en|e)$/.test(low)
        ? { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres' }
        : { VerbForm: 'Fin' };
  }
  if (!(bits & VERB.FINITE)) return { VerbForm: 'Fin', Mood: 'Imp' };
  if (bits & VERB.IMPERATIVE && isImperative(i, tokens))
    return { VerbForm: 'Fin', Mood: 'Imp', Number: bits & VERB.IMPERATIVE_SINGULAR ? 'Sing' : 'Plur', Person: '2' };
  // "Gießen Sie die Pflanzen abends!" is written as "Gießen Sie … ?" but for its end.
  if (t.upos === 'VERB' && bits & VERB.finite(0, 5) && isPolite(i, tokens))
    return { VerbForm: 'Fin', Mood: 'Imp', Number: 'Plur', Person: '3' };
  bits &= VERB.FINITE;
  const fitting = bits & (EVERY_GROUP * (pronounSubject(i, tokens) || THIRD));
  if (fitting) bits = fitting;
  // Indicative before subjunctive: "sagte", "machen" are seldom meant as one; "habe" with a third person always is.
  let chosen = 0;
  while ((bits >>> (6 * chosen)) % 64 === 0) chosen++;
  const persons = (bits >>> (6 * chosen)) & 0x3f;
  const feats: Features = { VerbForm: 'Fin', Mood: chosen < 2 ? 'Ind' : 'Sub', Tense: chosen % 2 === 0 ? 'Pres' : 'Past' };
  const said = (persons | (persons >> 3)) & 0b111;
  if ((said & (said - 1)) === 0) feats.Person = PERSONS[31 - Math.clz32(said)]!;
  if (persons < 8 || persons % 8 === 0) feats.Number = persons < 8 ? 'Sing' : 'Plur';
  return feats;
}
/** Present and past of indicative and subjunctive have six bits each: three persons, singular and plural. */
const EVERY_GROUP = 1 + (1 << 6) + (1 << 12) + (1 << 18);

const THIRD = 0b100100;
/** Persons that a pronoun beside the verb asks for; without one it is the third. */
function pronounSubject(i: number, tokens: readonly Token[]): number {
  for (let d = 1; d < 14; d++)
    for (const k of [i + d, i - d]) {
      if (k < 0 || k >= tokens.length) continue;
      const t = tokens[k]!;
      if (t.upos !== 'PRON' && t.upos !== 'DET') continue;
      if (between(tokens, i, k)) continue;
      switch (t.form.toLowerCase()) {
        case 'ich':
          return 0b000001;
        case 'du':
          return 0b000010;
        case 'wir':
          return 0b001000;
        case 'ihr':
          if (t.upos === 'PRON' && (k === i + 1 || k === i - 1)) return 0b010000;
          break;
        case 'er':
        case 'man':
          return 0b000100;
        case 'es':
          return 0b100100;
      }
    }
  return 0;
}
/** Whether a clause ends between two words. */
function between(tokens: readonly Token[], a: number, b: number): boolean {
  for (let k = Math.min(a, b) + 1; k < Math.max(a, b); k++) if (CLAUSE_BREAK.test(tokens[k]!.form)) return true;
  return false;
}
/** "Gießen Sie …" and "… und kochen Sie …" in a sentence that opens so and is no question. */
function isPolite(i: number, tokens: readonly Token[]): boolean {
  if (tokens[i + 1]?.form !== 'Sie' || tokens.some((t) => t.form === '?')) return false;
  const first = tokens.findIndex((t) => t.upos !== 'PUNCT');
  if (i === first) return true;
  return tokens[i - 1]?.upos === 'CCONJ' && tokens[first + 1]?.form === 'Sie' && tokens[first]?.upos === 'VERB';
}
/** An imperative opens its sentence and has no subject beside it, unless "Sie" or "wir". */
function isImperative(i: number, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((t) => t.upos !== 'PUNCT');
  if (i !== first) return false;
  const next = tokens[i + 1];
  if (next && /^(?:ich|er|sie|es|wir|man|der|die|das|ein|eine|du|ihr)$/.test(next.form)) return false;
  return !tokens.slice(i).some((t) => t.form === '?');
}

/** Names the bracket that a finite auxiliary opens with the participle or infinitive at the end of its clause. */
function bracket(tokens: Token[], i: number): void {
  const t = tokens[i]!;
  if (t.upos !== 'AUX' || !/^(?:haben|sein|werden)$/.test(t.lemma)) return;
  const other = partner(tokens, i);
  if (other === undefined) return;
  const p = tokens[other]!;
  const name = bracketName(t, p, tokens, other);
  if (!name) return;
  const words = i < other ? `“${t.form} … ${p.form}”` : `“${p.form} ${t.form}”`;
  t.because.push(`${name}: ${words}`);
  p.because.push(`${name}: ${words}`);
}

/** The participle or infinitive that belongs to an auxiliary: to its right in a main clause, just before it in a subordinate one. */
function partner(tokens: readonly Token[], i: number): number | undefined {
  for (let k = i + 1; k < tokens.length && k < i + 40; k++) {
    const t = tokens[k]!;
    if (/^[;:.!?]$/.test(t.form)) break;
    if (t.upos === 'AUX' && t.feats.VerbForm === 'Part') continue;
    if (t.upos === 'VERB' && (t.feats.VerbForm === 'Part' || (t.feats.VerbForm === 'Inf' && !/zu/.test(tokens[k - 1]!.form))))
      return subordinate(tokens, i, k) ? undefined : k;
    if ((t.upos === 'VERB' || t.upos === 'AUX') && t.feats.VerbForm === 'Fin' && !between(tokens, i, k)) break;
  }
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const t = tokens[k]!;
    if (CLAUSE_BREAK.test(t.form)) break;
    if (t.upos === 'VERB' && t.feats.VerbForm !== 'Fin') return k;
  }
  return undefined;
}
/** Whether a finite verb of an inserted clause stands between, so that the participle may be that clause's own. */
function subordinate(tokens: readonly Token[], i: number, k: number): boolean {
  for (let j = k + 1; j < tokens.length && j < k + 3; j++) {
    const t = tokens[j]!;
    if (CLAUSE_BREAK.test(t.form)) return false;
    if (t.upos === 'AUX' && t.feats.VerbForm === 'Fin') return between(tokens, i, k);
  }
  return false;
}

function bracketName(aux: Token, p: Token, tokens: readonly Token[], at: number): string | null {
  const infinitive = p.feats.VerbForm === 'Inf';
  const worden = [tokens[at + 1], tokens[at + 2]].some((t) => t?.form === 'worden');
  const past = aux.feats.Tense === 'Past';
  const sub = aux.feats.Mood === 'Sub';
  if (aux.lemma === 'werden') {
    if (infinitive) return sub && past ? 'Konjunktiv II with “würde”' : 'Futur I';
    return past && !sub ? 'Passiv, Präteritum' : 'Passiv';
  }
  if (infinitive) return null;
  if (aux.lemma === 'sein' && worden) return past ? 'Passiv, Plusquamperfekt' : 'Passiv, Perfekt';
  if (sub && past) return 'Konjunktiv II of the past';
  return past ? 'Plusquamperfekt' : 'Perfekt';
}
