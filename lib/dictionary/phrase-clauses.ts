import type { Token } from '#lib/german/word.ts';

const MARK = /^(?:[,;:()]|[–—])$/;
const RELATIVE =
  /^(?:der|die|das|dem|den|dessen|deren|denen|welche[rsnm]?|wo|was|wer|wen|wem|wie|warum|wann|wohin|woher|wobei|wofür|woran|worauf|worüber)$/i;
const COORDINATING = new Set(['und', 'oder', 'aber', 'denn', 'sowie']);

interface Stretch {
  from: number;
  to: number;
  finite: boolean;
  /** Begins with a subordinating word and ends with its verb. */
  subordinate: boolean;
  /** An infinitive with "zu", without a finite verb. */
  infinitive: boolean;
}

/**
 * The number of the clause that each token of a sentence stands in. An inserted clause does not end the one around it: in "Das Gesetz,
 * das gestern kam, tritt in Kraft" the first and the last piece have one number.
 */
export function clausesOf(tokens: readonly Token[]): number[] {
  const clauses = new Array<number>(tokens.length).fill(0);
  let count = 0;
  let current = { id: 0, finite: false, inserted: false };
  const outer: (typeof current)[] = [];
  for (const stretch of stretches(tokens)) {
    if (stretch.subordinate || stretch.infinitive) {
      outer.push(current);
      current = { id: ++count, finite: stretch.finite, inserted: true };
    } else if (stretch.finite) {
      // The verb of a clause that has none yet; else a new clause.
      while (current.finite && outer.length > 0) current = outer.pop()!;
      if (current.finite) current = { id: ++count, finite: true, inserted: false };
      current.finite = true;
    } else if (current.inserted && endsWithVerb(tokens, stretch.from)) {
      // Behind the inserted clause the one around it goes on.
      current = outer.pop() ?? current;
    }
    clauses.fill(current.id, stretch.from, stretch.to);
  }
  return clauses;
}

function endsWithVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.upos !== 'PUNCT') return token.upos === 'VERB' || token.upos === 'AUX';
  }
  return false;
}

function stretches(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) found.push(describe(tokens, from, to));
    from = to;
  };
  tokens.forEach((token, at) => {
    if (token.upos === 'PUNCT' && MARK.test(token.form)) close(at + 1);
    else if (token.upos === 'CCONJ' && COORDINATING.has(token.form.toLowerCase()) && joinsClauses(tokens, from, at)) close(at);
  });
  close(tokens.length);
  return found;
}

/** Whether "und" stands between two clauses: both sides have a finite verb before the next mark. */
function joinsClauses(tokens: readonly Token[], from: number, at: number): boolean {
  if (!tokens.slice(from, at).some(hasFinite)) return false;
  for (let next = at + 1; next < tokens.length && next < at + 40; next++) {
    if (hasFinite(tokens[next]!)) return true;
    if (MARK.test(tokens[next]!.form)) return false;
  }
  return false;
}

function describe(tokens: readonly Token[], from: number, to: number): Stretch {
  const inside = tokens.slice(from, to).filter(({ upos }) => upos !== 'PUNCT');
  const finite = inside.some(hasFinite);
  const opener = inside[0]?.upos === 'ADP' || inside[0]?.upos === 'CCONJ' ? inside[1] : inside[0];
  const last = inside.at(-1);
  const verbLast = last?.upos === 'VERB' || last?.upos === 'AUX';
  const opens = opener !== undefined && (opener.upos === 'SCONJ' || (opener.upos !== 'DET' && RELATIVE.test(opener.form)));
  const zu = inside.some(({ form, upos }, at) => form === 'zu' && upos === 'PART' && inside[at + 1]?.feats.VerbForm === 'Inf');
  const joined = inside.some(({ upos, form, lemma }) => upos === 'VERB' && form !== lemma && /\p{L}zu\p{L}/u.test(form) && /n$/.test(form));
  return { from, to, finite, subordinate: finite && opens && verbLast, infinitive: !finite && verbLast && (zu || joined) };
}

function hasFinite({ feats, upos }: Token): boolean {
  return (upos === 'VERB' || upos === 'AUX') && (feats.VerbForm === 'Fin' || feats.Mood !== undefined);
}
