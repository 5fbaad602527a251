import { SENTENCE_ADVERBS } from './closed-classes.ts';
import { CALENDAR } from './name-lists.ts';
import type { Tag } from './tags.ts';

/** A word of a treebank in the CoNLL-U format, with its place in the text. A contraction (am = an + dem) is one word. */
export interface GoldWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: Record<string, string>;
  relation: string;
  start: number;
  end: number;
  /** Whether it is several words of the treebank; lemma and tag are those of the first. */
  contracted: boolean;
  misc: string;
}
export interface GoldSentence {
  id: string;
  text: string;
  words: GoldWord[];
}

export function readTreebank(conllu: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of conllu.split(/\n\s*\n/)) {
    const sentence: GoldSentence = { id: '', text: '', words: [] };
    let spanEnd = 0;
    let spanForm = '';
    let at = 0;
    for (const line of block.split('\n')) {
      if (line.startsWith('# sent_id = ')) sentence.id = line.slice(12).trim();
      else if (line.startsWith('# text = ')) sentence.text = line.slice(9);
      if (!line || line.startsWith('#')) continue;
      const c = line.split('\t');
      if (c[0]!.includes('.')) continue;
      if (c[0]!.includes('-')) {
        spanEnd = Number(c[0]!.split('-')[1]);
        spanForm = c[1]!;
        continue;
      }
      const id = Number(c[0]);
      if (id <= spanEnd && spanForm === '') continue;
      const form = id <= spanEnd ? spanForm : c[1]!;
      spanForm = '';
      while (at < sentence.text.length && /\s/.test(sentence.text[at]!) && form[0] !== sentence.text[at]) at++;
      const found = sentence.text.startsWith(form, at) ? at : sentence.text.indexOf(form, at);
      const start = found < 0 ? -1 : found;
      if (found >= 0) at = found + form.length;
      sentence.words.push({
        form,
        lemma: c[2]!,
        upos: c[3]!,
        xpos: c[4]!,
        feats: c[5] === '_' ? {} : Object.fromEntries(c[5]!.split('|').map((x) => x.split('=') as [string, string])),
        relation: c[7]!,
        start,
        end: start < 0 ? -1 : start + form.length,
        contracted: id <= spanEnd,
        misc: c[9] ?? '_',
      });
    }
    if (sentence.words.length > 0) sentences.push(sentence);
  }
  return sentences;
}

/** Words that are determiners also when they stand alone. */
const ALWAYS_DET = /^(?:(?:dies|all|viel|wenig|einig|jed|manch|solch|welch|ander|beid|kein|jene)(?:e[rsmn]?|es|er)?|mehr)$/i;

/**
 * The tag that the tagger is to learn: treebanks differ in what they call an adverb, a particle, a form of the verb. Null where a treebank
 * does not tell apart what we do: the tags of STTS (EmpiriST) call every *haben, sein, werden* an auxiliary.
 */
export function tagOf(word: GoldWord): Tag | null {
  const { relation, xpos, upos, form } = word;
  const stts = relation === '_' && xpos !== '_' && xpos !== 'PTKVZ';
  if (stts && xpos.startsWith('VA')) return null;
  if (stts && (upos === 'PRON' || upos === 'ADJ') && ALWAYS_DET.test(form)) return 'DET';
  if (stts && SENTENCE_ADVERBS.has(form.toLowerCase())) return 'ADV';
  return generalTag(word);
}

function generalTag(word: GoldWord): Tag {
  const { upos, xpos, relation, feats, form } = word;
  if (/^[%€$§&£]$/.test(form)) return 'SYM';
  if (upos === 'PROPN' && CALENDAR.test(form)) return 'NOUN';
  if (relation === 'compound:prt' || xpos === 'PTKVZ') return 'PRT';
  if (upos === 'VERB' || upos === 'AUX') {
    if (/INF|IZU|^VB$/.test(xpos) || feats.VerbForm === 'Inf') return `${upos}.inf`;
    if (/PP$|^VBN$/.test(xpos) || feats.VerbForm === 'Part') return `${upos}.part`;
    if (upos === 'VERB' && !/FIN|IMP|VBC/.test(xpos) && !feats.Mood) return /n$/.test(form) ? 'VERB.inf' : 'VERB.part';
    return `${upos}.fin`;
  }
  return upos as Tag;
}
