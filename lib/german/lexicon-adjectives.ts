import { BOUND_ADJECTIVES, COMPARISON, ORDINALS, UMLAUTING } from './closed-classes.ts';
import type { LexiconDraft } from './lexicon-draft.ts';
import { ADJECTIVE } from './reading.ts';

const ENDINGS = ['e', 'er', 'es', 'en', 'em'];

/** The stem that takes endings: dunkel → dunkl, teuer → teur, hoch → hoh, leise → leis. */
export function inflectedStems(lemma: string): string[] {
  if (lemma === 'hoch') return ['hoh'];
  if (/e$/.test(lemma)) return [lemma.slice(0, -1)];
  if (/[^ei]el$/.test(lemma)) return [`${lemma.slice(0, -2)}l`];
  if (/(?:au|eu)er$/.test(lemma)) return [`${lemma.slice(0, -2)}r`, lemma];
  if (/er$/.test(lemma)) return [lemma, `${lemma.slice(0, -2)}r`];
  return [lemma];
}

/** Members of the list that are the comparative or superlative of another one: später beside spät, größte beside groß. */
function comparedForms(lemmas: ReadonlySet<string>): Set<string> {
  const compared = new Set<string>();
  for (const lemma of [...lemmas, 'viel']) {
    const pairs = COMPARISON[lemma]
      ? [COMPARISON[lemma]]
      : [...new Set([lemma, ...(UMLAUTING.includes(lemma) ? [umlaut(lemma)] : [])])].map((b) => [comparative(b), superlative(b)]);
    for (const [higher, highest] of pairs)
      for (const form of [higher!, highest!, `${highest}e`]) if (form !== lemma && !KEPT.has(form)) compared.add(form);
  }
  return compared;
}
/** Words that only look compared. */
const KEPT = new Set([
  'fest',
  'ernst',
  'weiter',
  'locker',
  'lecker',
  'tapfer',
  'heiter',
  'bitter',
  'munter',
  'sicher',
  'sauber',
  'bloßer',
  'robust',
  'bunter',
]);

function addForms(draft: LexiconDraft, lemma: string, bits: number): void {
  draft.add(lemma, lemma, 'ADJ', bits | ADJECTIVE.POSITIVE | ADJECTIVE.BARE);
  for (const stem of inflectedStems(lemma)) for (const end of ENDINGS) draft.add(stem + end, lemma, 'ADJ', bits | ADJECTIVE.POSITIVE);
}

/** Adjectives with endings and comparison. A comparative that no word list attests is still made, but marked as made by rule. */
export function addAdjectives(
  draft: LexiconDraft,
  table: readonly string[],
  ding: ReadonlySet<string>,
  adverbs: ReadonlySet<string>,
  attested: (form: string) => boolean,
): void {
  const lemmas = new Set<string>();
  const isForm = (w: string) => /(?:e|er|es|en|em|st)$/.test(w) && draft.readings(w).some((r) => r.pos === 'ADJ' && r.lemma !== w);
  for (const w of table) {
    if (
      !/^\p{Ll}[\p{Ll}-]*$/u.test(w) ||
      draft.readings(w).some((r) => r.pos === 'ADJ' && r.morph & (ADJECTIVE.PAST_PARTICIPLE | ADJECTIVE.PRESENT_PARTICIPLE))
    )
      continue;
    lemmas.add(w);
  }
  // The table lists many comparatives and superlatives as words of their own.
  const compared = comparedForms(new Set([...lemmas, ...ding]));
  for (const form of compared) lemmas.delete(form);
  for (const lemma of lemmas) addForms(draft, lemma, 0);
  for (const o of [...ORDINALS, ...BOUND_ADJECTIVES])
    for (const end of ['', ...ENDINGS]) draft.add(o + end, o, 'ADJ', (ORDINALS.includes(o) ? ADJECTIVE.ORDINAL : 0) | ADJECTIVE.POSITIVE);
  for (const w of ding) {
    if (lemmas.has(w) || compared.has(w) || w === 'hohe' || isForm(w) || draft.has(w, 'ADJ')) continue;
    // Ding tags some adverbs {adj}: they stay without endings.
    if (adverbs.has(w) && !/(?:ig|lich|isch|los|bar|sam|haft)$/.test(w)) draft.add(w, w, 'ADJ', ADJECTIVE.BARE | ADJECTIVE.POSITIVE);
    else {
      lemmas.add(w);
      addForms(draft, w, 0);
    }
  }
  for (const lemma of [...lemmas, 'viel']) addComparison(draft, lemma, attested);
}

const umlaut = (s: string) => s.replace(/(au|a|o|u)(?!.*[aou])/, (v) => ({ a: 'ä', o: 'ö', u: 'ü', au: 'äu' })[v]!);

function addComparison(draft: LexiconDraft, lemma: string, attested: (form: string) => boolean): void {
  if (lemma.length < 3 || /-/.test(lemma)) return;
  const irregular = COMPARISON[lemma];
  const stems = UMLAUTING.includes(lemma) ? [umlaut(lemma)] : [lemma];
  if (/^(?:gesund|rot|schmal|blass|nass|karg|krumm|glatt|bang|fromm|zart)$/.test(lemma)) stems.push(lemma);
  const pairs: [string, string][] = irregular ? [irregular] : stems.map((b) => [comparative(b), superlative(b)]);
  for (const [comparativeForm, superlativeForm] of pairs) {
    // groß → größer may always be made; "absoluter" is more often "absolut" with an ending than a comparative.
    const sure = Boolean(irregular) || UMLAUTING.includes(lemma) || attested(`${comparativeForm}e`) || attested(`${superlativeForm}en`);
    for (const [form, bit] of [
      [comparativeForm, ADJECTIVE.COMPARATIVE],
      [superlativeForm, ADJECTIVE.SUPERLATIVE],
    ] as const) {
      if (bit === ADJECTIVE.COMPARATIVE) draft.add(form, lemma, 'ADJ', bit | ADJECTIVE.BARE, sure);
      else draft.add(form, lemma, 'ADJ', bit, sure);
      for (const end of ENDINGS) if (!draft.has(form + end, 'ADJ')) draft.add(form + end, lemma, 'ADJ', bit, sure);
    }
  }
}
function comparative(b: string): string {
  if (/e$/.test(b)) return `${b}r`;
  if (/[^ei]el$/.test(b)) return `${b.slice(0, -2)}ler`;
  if (/(?:au|eu)er$/.test(b)) return `${b.slice(0, -2)}rer`;
  return `${b}er`;
}
function superlative(b: string): string {
  if (/isch$/.test(b)) return `${b}st`;
  if (/(?:[tdsßxz]|sch)$/.test(b) && !/(?:end|igt|et|ert|elt)$/.test(b)) return `${b}est`;
  if (/(?:au|eu|ei)$/.test(b)) return `${b}est`;
  return `${b}st`;
}
