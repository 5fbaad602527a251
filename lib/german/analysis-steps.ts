import { articleCells } from './article-cells.ts';
import { EITHER } from './closed-classes.ts';
import { type CompoundSplitter, compoundSplitter } from './compounds.ts';
import { confidence } from './confidence.ts';
import { correctNames } from './correct-names.ts';
import { correctTags } from './correct-tags.ts';
import { joinHyphens } from './hyphens.ts';
import { lemmatizer } from './lemmatize.ts';
import type { Lexicon } from './lexicon.ts';
import { type LinearModel, openLinearModel } from './linear-model.ts';
import { describeNouns } from './morphology.ts';
import { openNameLikeness } from './name-likeness.ts';
import { markNames } from './names.ts';
import type { Reading } from './reading.ts';
import { separableVerbs } from './separable-verbs.ts';
import { openTagger, type Tagger } from './tag.ts';
import { type Tag, uposOf } from './tags.ts';
import type { Piece } from './tokenize.ts';
import { describeVerbs } from './verb-forms.ts';
import { unpackWeights } from './weights.ts';
import type { Token } from './word.ts';

/** What the steps work with. */
export interface Engine {
  tagger: Tagger;
  compounds: CompoundSplitter;
  lemmatize: ReturnType<typeof lemmatizer>;
  cases: LinearModel;
}

/** Opens what was learned, which comes with the lexicon. */
export function openEngine(lexicon: Lexicon): Engine {
  const compounds = compoundSplitter(lexicon);
  const weights = unpackWeights(lexicon.model);
  return {
    tagger: openTagger(weights.tagger, lexicon, compounds, openNameLikeness(weights.likeness)),
    compounds,
    lemmatize: lemmatizer(lexicon, compounds),
    cases: openLinearModel(weights.cases),
  };
}

/** A sentence on its way through the steps. */
export interface Draft {
  pieces: readonly Piece[];
  forms: string[];
  margins: number[];
  tags: Tag[];
  readings: (readonly Reading[])[];
  tokens: Token[];
}
type Step = (draft: Draft, engine: Engine, lexicon: Lexicon) => void;

export const draftOf = (pieces: readonly Piece[]): Draft => ({
  pieces,
  forms: pieces.map((p) => p.form),
  margins: [],
  tags: [],
  readings: [],
  tokens: [],
});

/** From words to tokens, each step on what the ones before it have found. */
export const STEPS: readonly Step[] = [
  function tag(draft, { tagger }) {
    const { tags, margins } = tagger.tag(draft.forms);
    draft.tags = tags;
    draft.margins = margins;
  },
  function correct({ forms, tags }, _, lexicon) {
    correctNames(forms, tags, lexicon);
    correctTags(forms, tags, lexicon);
  },
  function findLemmas(draft, { lemmatize }) {
    const { pieces, forms, tags, margins, readings } = draft;
    let before = '';
    draft.tokens = pieces.map(({ form, start, end }, i): Token => {
      const tag = tags[i]!;
      const cells = tag === 'NOUN' ? articleCells(forms, tags, i) : undefined;
      const found = lemmatize(form, tag, { before, initial: i === 0, cells });
      before = form.toLowerCase();
      const { lemma, source, because } = found;
      readings.push(found.readings);
      const upos = uposOf(tag, form);
      return {
        form,
        start,
        end,
        lemma,
        upos,
        feats: {},
        source,
        because: [...because],
        confidence: upos === 'PUNCT' ? 1 : confidence(margins[i]!, source),
      };
    });
  },
  function lookUp({ tokens }, { compounds }, lexicon) {
    for (const token of tokens) {
      const { form, lemma, upos } = token;
      if (upos === 'ADV' && isAdjective(lemma, lexicon)) token.adverbial = true;
      if (upos === 'NOUN') {
        const split = compounds.split(form, lemma);
        if (split) token.parts = split.parts;
      }
      const paradigm = upos === 'VERB' || upos === 'AUX' ? lexicon.verb(lemma) : null;
      if (paradigm) {
        if (paradigm.separablePrefix) token.separable = true;
        else if (EITHER.some((p) => lemma.startsWith(p))) token.separable = false;
      }
    }
  },
  function joinVerbs({ tokens, tags }, _, lexicon) {
    const words = tokens.map((t, i) => ({ form: t.form, tag: tags[i]!, lemma: t.lemma }));
    for (const { verb, particle, joined } of separableVerbs(words, lexicon)) {
      Object.assign(tokens[verb]!, { sepVerb: joined, partner: particle, separable: true });
      tokens[verb]!.because.push(`“${tokens[particle]!.form}” at the end of the clause belongs to it: “${joined}”`);
      tokens[particle]!.partner = verb;
    }
  },
  function nouns({ tokens, readings }, { cases }, lexicon) {
    describeNouns(tokens, readings, lexicon, cases);
  },
  function verbs({ tokens, tags }, _, lexicon) {
    describeVerbs(tokens, tags, lexicon);
  },
  function names({ tokens }, _, lexicon) {
    markNames(tokens, lexicon);
  },
  function hyphens(draft, { compounds }, lexicon) {
    const { tokens } = draft;
    draft.tokens = joinHyphens(tokens, compounds, lexicon);
    if (draft.tokens.length !== tokens.length) renumberPartners(tokens, draft.tokens);
  },
];

/** Whether the lexicon knows a word as an adjective and not as an adverb. */
function isAdjective(lemma: string, lexicon: Lexicon): boolean {
  const readings = lexicon.readings(lemma);
  return readings.some((r) => r.pos === 'ADJ' && r.lemma === lemma) && !readings.some((r) => r.pos === 'ADV');
}

/** Joining hyphens moved what stands behind them. */
function renumberPartners(before: readonly Token[], after: Token[]): void {
  const index = new Map<Token, number>();
  after.forEach((t, i) => {
    index.set(t, i);
    for (const s of t.segments ?? []) index.set(s, i);
  });
  for (const t of after) {
    if (t.partner === undefined) continue;
    const partner = index.get(before[t.partner]!);
    if (partner === undefined) delete t.partner;
    else t.partner = partner;
  }
}
