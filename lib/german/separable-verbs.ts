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
const AUXILIARY = /^(?:sein|haben|werden|können|müssen|sollen|wollen|dürfen|mögen)$/;
/** Particles that make new verbs freely; others are joined only to verbs that the lexicon lists. */
const FREELY =
  /^(?:ab|an|auf|aus|ein|her|heran|heraus|herum|herunter|hervor|hin|hinaus|hinein|hinzu|los|nach|nieder|um|vor|voran|vorbei|weg|weiter|zu|zurück|zusammen|zurecht|durch|fest|herein|herauf|hinunter|hinauf|raus|rein|runter|rauf|rum|nebeneinander|auseinander|dazu|fort|empor|davon|dahin|statt|mit|bei|über|unter|entgegen|gegenüber|teil|inne|bevor|voraus|preis|heim)$/;

/** Adverbs that at the end of a clause belong to a verb more often than not, where the lexicon lists the two together. */
const OFTEN = /^(?:übrig|näher|still|entlang|vorüber|überein|hoch|frei|fern|dabei|herbei|hinterher|hinweg|umher|einher)$/;

/** A quotation that begins belongs to the clause: "er hofft auf »bessere Zeiten«". A sign that is written the same on both sides opens when it is the first, third … */
function opensQuotation(words: readonly ClauseWord[], at: number): boolean {
  const { form } = words[at]!;
  if (/^[„‚]$/.test(form)) return true;
  if (!/^[»«"”“]$/.test(form)) return false;
  let open = 0;
  for (let k = 0; k < at; k++) if (/^[„»«"”“]$/.test(words[k]!.form)) open++;
  return open % 2 === 0;
}

/**
 * Joins verbs with the particles that stand at the end of their clause: "fing … an" → anfangen.
 * A particle that was recognized as such by the tagger, or that stands where only a particle can stand, looks left for its verb.
 */
export function separableVerbs(words: readonly ClauseWord[], lexicon: Lexicon): SeparatedPair[] {
  const pairs: SeparatedPair[] = [];
  const taken = new Set<number>();
  const isVerb = (lemma: string) => lexicon.readings(lemma).some((r) => r.pos === 'VERB' && r.lemma === lemma);
  const finite = (w: ClauseWord) => {
    if (!w.tag.startsWith('VERB') && !w.tag.startsWith('AUX')) return false;
    const readings = lexicon.readings(w.form.toLowerCase()).filter((r) => r.pos === 'VERB');
    return readings.length === 0 || readings.some((r) => r.morph & (VERB.FINITE | VERB.IMPERATIVE));
  };
  const separable = (lemma: string) => lexicon.verb(lemma)?.separablePrefix !== undefined;

  words.forEach((w, p) => {
    const particle = w.form.toLowerCase();
    if (!particles.has(particle)) return;
    const next = words[p + 1];
    // "hörte nicht auf zu blinken": an infinitive with "zu" may follow.
    const beforeZu = next?.form === 'zu' && particle !== 'zu' && words[p + 2]?.tag.endsWith('.inf') === true;
    const atEnd = next === undefined || (CLAUSE_END.test(next.form) && !opensQuotation(words, p + 1)) || beforeZu;
    const marked = w.tag === 'PRT';
    const possible = atEnd && (FREELY.test(particle) || OFTEN.test(particle)) && !/^(?:NOUN|PROPN|VERB|AUX)/.test(w.tag);
    if (!marked && !possible) return;
    for (const strict of [true, false]) {
      for (let v = p - 1; v >= 0 && p - v < 40; v--) {
        const candidate = words[v]!;
        if (HARD_STOP.test(candidate.form)) break;
        if (!finite(candidate) || taken.has(v)) continue;
        const joined = particle + candidate.lemma;
        const auxiliary = AUXILIARY.test(candidate.lemma);
        const listed = isVerb(joined) && !(auxiliary && (!marked || /^(?:über|frei|auf|wieder|da|zu|an|aus|vor|los)$/.test(particle)));
        const free =
          marked &&
          atEnd &&
          !auxiliary &&
          FREELY.test(particle) &&
          !/^(?:be|ent|er|ge|ver|zer).{4}/.test(candidate.lemma) &&
          !separable(candidate.lemma);
        if (strict ? listed : free) {
          pairs.push({ verb: v, particle: p, joined });
          taken.add(v);
          return;
        }
        if (!strict) break;
      }
    }
  });
  return pairs;
}
