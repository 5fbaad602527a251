import type { EntryPos, FormKind, Gloss } from './entry.ts';
import type { FreedictEntry, FreedictSense } from './freedict.ts';
import { readDefinition } from './freedict-definition.ts';
import type { FreedictLanguage } from './gloss-language.ts';
import type { WordField } from './stored-sense.ts';

/** Words that are in too many phrases to lead to one. */
const COMMON = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder in im ins an am ans auf aus bei beim mit nach von vom zu zum zur für über unter vor durch gegen ' +
    'um als wie nicht sich sein haben werden machen etwas jemand jemanden jemandem'
  ).split(' '),
);

/** The word fields of an entry, one per sense, in the order of the dictionary. */
export function freedictFields(entry: FreedictEntry, language: FreedictLanguage): WordField[] {
  return entry.senses.map((sense) => wordField(entry, sense, language));
}

function wordField(entry: FreedictEntry, { glosses, definitions }: FreedictSense, language: FreedictLanguage): WordField {
  const read = definitions.map((definition) => readDefinition(definition, entry.headword));
  const [first] = read;
  const shared = (first?.labels ?? []).filter((label) => read.every(({ labels }) => labels.includes(label)));
  const cleaned = glosses.map((gloss) => cleanGloss(gloss));
  const [headline] = cleaned;
  if (headline) headline.notes.push(...read.map(({ text }) => text));
  const reflexive = read.filter((each) => each.reflexive).length;
  return {
    heads: [
      {
        headword: entry.headword,
        pos: entry.pos ?? guessedPos(entry.headword, glosses, language),
        genders: entry.genders,
        labels: shared,
        notes: [],
        ...(first?.frame && read.length === 1 && { frame: first.frame }),
        government: read.length === 1 ? first!.government : [],
        reflexive: reflexive > 0 && reflexive === read.length,
        maybeReflexive: reflexive > 0 && reflexive < read.length,
      },
    ],
    glosses: cleaned,
    labels: [],
    listedUnder: false,
  };
}

/** What stands in brackets is no part of the headline. */
function cleanGloss(gloss: string): Gloss {
  const notes: string[] = [];
  const bare = gloss
    .replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (_, round: string | undefined, square: string | undefined) => {
      const note = (round ?? square ?? '').trim();
      if (note) notes.push(note);
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' ? { text: gloss.replace(/[()[\]]/g, '').trim(), labels: [], notes: [] } : { text: bare, labels: [], notes };
}

/** Where the dictionary does not say it: nouns have a capital; Turkish infinitives their own ending. */
function guessedPos(headword: string, glosses: string[], language: FreedictLanguage): EntryPos {
  if (/\s/.test(headword)) return 'PHRASE';
  if (/^\p{Lu}/u.test(headword)) return 'NOUN';
  if (language === 'tur' && headword.endsWith('n') && glosses.every((gloss) => /m[ae]k$/.test(gloss))) return 'VERB';
  return 'OTHER';
}

/** Further forms under which an entry is found: the words of a phrase. */
export function freedictForms({ headword }: FreedictEntry): { form: string; kind: FormKind }[] {
  if (!/\s/.test(headword)) return [];
  const words = new Set(headword.split(/[\s/,]+/));
  return [...words]
    .filter((word) => word.length > 2 && /^[\p{L}-]+$/u.test(word) && !COMMON.has(word.toLowerCase()))
    .map((form) => ({ form, kind: 'inside' }));
}
