import type { DingGerman } from './ding.ts';
import type { FormKind } from './entry.ts';

/** What a German synonym can be found under: its headwords, and further forms that lead to the first of them. */
export interface DingKeys {
  headwords: string[];
  forms: { form: string; kind: FormKind }[];
}

/** Words that are in too many phrases to lead to one. */
const FUNCTION_WORDS = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei mit nach von vom zu zum zur für über unter vor ' +
    'durch gegen um als wie nicht etw jdn jdm jds jd sich sein haben werden machen'
  ).split(' '),
);
const ADJECTIVE_ENDINGS = /^(\S+?)e(?:\/r|\/s|\/n){1,3}$/; // "letzte/r/s"
const ALTERNATIVES = /^[\p{L}-]+(?:\/[\p{L}-]+)+$/u; // "erste/allererste"
const SHARED_HEAD = /^\S+- (?:und|oder|bzw\.|u\.|\/) (\S+)$/u; // "A- und B-Boden"
const WORD = /^[\p{L}-]+$/u;

export function dingKeys(item: DingGerman): DingKeys {
  const keys: DingKeys = { headwords: [], forms: [] };
  const { headword } = item;
  if (!/[\p{L}\p{N}]/u.test(headword)) return keys;
  const endings = ADJECTIVE_ENDINGS.exec(headword);
  if (endings) {
    keys.headwords.push(endings[1]!);
    for (const ending of ['e', 'er', 'es']) keys.forms.push({ form: endings[1]! + ending, kind: 'spelling' });
  } else if (ALTERNATIVES.test(headword)) {
    keys.headwords.push(...headword.split('/').filter((word) => word.length > 2));
  } else if (headword.endsWith('…') && !headword.includes(' ')) {
    keys.headwords.push(headword, headword.slice(0, -1)); // "oberst…": a stem
  } else {
    keys.headwords.push(headword);
  }
  if (item.optional.length === 1 && WORD.test(headword)) {
    for (const letters of item.optional[0]!.split(/[,/]/)) keys.forms.push({ form: headword + letters.trim(), kind: 'spelling' });
  }
  const shared = SHARED_HEAD.exec(headword);
  if (shared) keys.forms.push({ form: shared[1]!, kind: 'inside' });
  else if (headword.includes(' ')) {
    for (const word of new Set(headword.split(/[\s/,]+/))) {
      if (word.length > 2 && WORD.test(word) && !FUNCTION_WORDS.has(word.toLowerCase())) keys.forms.push({ form: word, kind: 'inside' });
    }
  }
  for (const form of item.abbreviations) keys.forms.push({ form, kind: 'abbreviation' });
  for (const form of item.aliases) if (!/\s/.test(form)) keys.forms.push({ form, kind: 'spelling' });
  return keys;
}
