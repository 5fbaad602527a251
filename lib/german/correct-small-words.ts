import { HARD_STOP, INFLECTED, isFiniteVerb, isInfinitive, STOP, type TaggedWords } from './tagged-words.ts';
import type { Tag } from './tags.ts';

/** Als, noch, um: what they are is said by what stands further on or further back. */
export function correctSmallWord({ forms, tags }: TaggedWords, i: number): void {
  const low = forms[i]!.toLowerCase();
  if (low === 'daß' || low === 'dass') tags[i] = 'SCONJ';
  else if (low === 'als' && i === 0) {
    const comma = forms.indexOf(',');
    if (comma > 1 && isFiniteVerb(tags[comma - 1]) && isFiniteVerb(tags[comma + 1])) tags[i] = 'SCONJ';
  } else if (low === 'noch' && tags[i] === 'ADV') {
    for (let k = i - 1; k >= Math.max(0, i - 13); k--) if (/^weder$/i.test(forms[k]!)) tags[i] = 'CCONJ';
  } else if (low === 'um' && tags[i] === 'SCONJ') {
    for (let k = i + 1; k < forms.length && !HARD_STOP.test(forms[k]!); k++)
      if (forms[k] === 'zu' || (isInfinitive(tags[k]) && forms[k]!.includes('zu'))) return;
    tags[i] = 'ADP';
  } else if (low === 'eins' && tags[i] !== 'NUM') {
    if (
      /^(?:um|zwischen|halb|nach|vor|gegen|punkt|bis)$/i.test(forms[i - 1] ?? '') ||
      (/^(?:und|oder|bis)$/.test(forms[i + 1] ?? '') && tags[i + 2] === 'NUM')
    )
      tags[i] = 'NUM';
  } else if (tags[i] === 'PRON' && ARTICLE.test(low) && isArticle(forms, tags, i)) {
    tags[i] = 'DET';
  }
}

const ARTICLE = /^(?:der|die|das|dem|den)$/;

/** Whether *der, die, das*, taken for a pronoun, opens a noun phrase. */
function isArticle(forms: readonly string[], tags: readonly Tag[], i: number): boolean {
  const first = tags[i + 1];
  if (forms[i - 1] === ',') {
    // ", die Deiche lägen zu tief": a relative clause would end with its verb.
    if (first === 'NOUN' && isFiniteVerb(tags[i + 2])) {
      const behind = forms[i + 3];
      return behind !== undefined && !STOP.test(behind) && !/^(?:VERB|AUX|CCONJ)/.test(tags[i + 3]!);
    }
    // ", die zwei höchsten Gipfel Afrikas,": it would have a verb at all.
    if (first !== 'ADJ' && first !== 'NUM') return false;
    let noun = false;
    for (let k = i + 1; k < forms.length && !STOP.test(forms[k]!); k++) {
      if (tags[k] === 'PRON' || tags[k] === 'CCONJ' || isFiniteVerb(tags[k])) return false;
      noun ||= tags[k] === 'NOUN' || tags[k] === 'PROPN';
    }
    return noun;
  }
  if (forms[i - 2] === ',' || (i > 0 && !/^(?:NOUN|PROPN|ADP|VERB|AUX|SCONJ|CCONJ|PRON)/.test(tags[i - 1]!))) return false;
  // "mit Hilfe der aus anderen Orten herbeigeeilten Polizei"
  for (let k = i + 1; k + 1 < forms.length && k - i < 9 && !STOP.test(forms[k]!); k++) {
    if (isFiniteVerb(tags[k]) || tags[k] === 'CCONJ') return false;
    if (tags[k] === 'ADJ' && INFLECTED.test(forms[k]!) && tags[k + 1] === 'NOUN')
      return k === i + 1 || !/^(?:DET|ADP|PRON)/.test(tags[k - 1]!);
  }
  return false;
}
