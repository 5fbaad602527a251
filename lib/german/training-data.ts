import { articleCells } from './article-cells.ts';
import type { CompoundSplitter } from './compounds.ts';
import { lemmatizer } from './lemmatize.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseWords } from './morphology.ts';
import { CASES } from './reading.ts';
import type { CasedSentence } from './train-cases.ts';
import type { TaggedSentence } from './train-tagger.ts';
import { type GoldSentence, tagOf } from './treebank.ts';

/** What the tagger learns from a treebank sentence. */
export const taggedSentence = ({ words }: GoldSentence): TaggedSentence => ({
  forms: words.map((w) => w.form),
  tags: words.map((w, i) => (mayBeState(words, i) ? null : tagOf(w))),
});

const SEIN = /^(?:bin|bist|ist|sind|seid|war|warst|waren|wart|sei|seien|wäre|wären|sein|gewesen)$/i;
/**
 * Whether STTS (EmpiriST) may call a participle with *sein* a verb that tells a state and is an adjective to the others: *ist gesperrt*,
 * unlike *ist gekommen*. Its tags do not say which, so nothing is learned from it.
 */
function mayBeState(words: GoldSentence['words'], i: number): boolean {
  if (words[i]!.xpos !== 'VVPP' || words[i]!.relation !== '_') return false;
  if (SEIN.test(words[i + 1]?.form ?? '')) return true;
  for (let k = i - 1; k >= 0 && words[k]!.upos !== 'PUNCT'; k--) if (words[k]!.upos === 'AUX') return SEIN.test(words[k]!.form);
  return false;
}

/** What the decision on cases learns from it: the engine's own lemmas and readings, the treebank's tags and cases. */
export function casedSentence({ words }: GoldSentence, lexicon: Lexicon, compounds: CompoundSplitter): CasedSentence {
  const lemmatize = lemmatizer(lexicon, compounds);
  const forms = words.map((w) => w.form);
  const tags = words.map((w) => tagOf(w) ?? 'AUX.fin');
  const found = words.map((w, i) =>
    lemmatize(w.form, tags[i]!, {
      before: words[i - 1]?.form.toLowerCase() ?? '',
      initial: i === 0,
      cells: tags[i] === 'NOUN' ? articleCells(forms, tags, i) : undefined,
    }),
  );
  const tokens = words.map((w, i) => ({
    form: w.form,
    upos: w.upos === 'ADV' || w.upos === 'ADP' ? (w.xpos === 'PTKVZ' ? 'ADP' : w.upos) : w.upos,
    lemma: found[i]!.lemma,
  }));
  return {
    words: phraseWords(
      tokens,
      found.map((f) => f.readings),
    ),
    cells: words.map(cellOf),
  };
}

function cellOf({ upos, feats }: GoldSentence['words'][number]): number {
  const c = CASES.indexOf(feats.Case as 'Nom');
  if (upos !== 'NOUN' || c < 0 || !feats.Number) return -1;
  if (feats.Number === 'Plur') return c * 4 + 3;
  const column = ['Masc', 'Fem', 'Neut'].indexOf(feats.Gender ?? '');
  return column < 0 ? -1 : c * 4 + column;
}
