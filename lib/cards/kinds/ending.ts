import type { Context, WordRef } from '#lib/words/event.ts';
import { type ArticleKind, adjectiveEnding, articleEnding, type Case, type Column, PLURAL } from './declension.ts';
import { nounForms } from './headword-forms.ts';
import { adjectiveAt, type NounGroup, nounGroup } from './noun-group.ts';
import type { Field, Question } from './question.ts';

type EndingQuestion = Extract<Question, { kind: 'ending' }>;

const FORM =
  /^(?:Comparative |Superlative )?(Nominativ|Genitiv|Dativ|Akkusativ) (singular|plural)(?: (masculine|feminine|neuter))?(?:$|,)/u;
const COLUMN = { der: 0, die: 1, das: 2, masculine: 0, feminine: 1, neuter: 2 } as const;
/** A word that was not found was guessed, and so was its case. */
const GUESSED = /not in the dictionary/u;

/**
 * The endings before a noun, or that of an adjective, as gaps, where case, number and gender are certain and the letters in the sentence agree with
 * them. Endings that are not there (*ein*) and articles inside prepositions (*im*) are no gaps. Null where nothing is left.
 * @example "mit d__ neu__ Nachbarn", "en" and "en": "Dativ plural, because of “mit”"
 */
export function endingOf(word: Pick<WordRef, 'pos' | 'lemma' | 'headword'>, context: Context): EndingQuestion | null {
  const { form, marks, sentence } = context;
  const [mark] = marks;
  const [, grammar, number, gender] = FORM.exec(form ?? '') ?? [];
  if (!form || !grammar || !mark || marks.length > 1 || GUESSED.test(form)) return null;
  if (word.pos === 'ADJ') {
    const column = number === 'plural' ? PLURAL : gender ? COLUMN[gender as 'masculine'] : null;
    const gap = column === null ? null : adjectiveAt(sentence, mark, grammar as Case, column);
    return gap && { kind: 'ending', fields: [field(sentence, gap, 'Ending')], form };
  }
  if (word.pos !== 'NOUN') return null;
  const { articles } = nounForms(word);
  const column = number === 'plural' ? PLURAL : articles.length === 1 ? COLUMN[articles[0]!] : null;
  const group = column === null ? null : nounGroup(sentence, mark[0], grammar as Case, column);
  if (!group || column === null || group.gaps.length === 0) return null;
  const fields = group.gaps.map((gap, index) =>
    field(sentence, gap, group.gaps.length === 1 ? 'Ending' : `Ending ${index + 1} of ${group.gaps.length}`),
  );
  const genders = column === PLURAL ? [] : otherGenders(group, grammar as Case, column);
  return { kind: 'ending', fields, form, ...(genders.length > 0 && { genders }) };
}

function field(sentence: string, gap: [number, number], label: string): Field {
  const ending = sentence.slice(...gap).toLowerCase();
  const stem = /\p{L}*$/u.exec(sentence.slice(0, gap[0]))![0];
  // Who types the whole word into the gap has given the ending.
  return { label, answers: [ending, `${stem}${ending}`], point: 'letters', gap };
}

/** What the same gaps would hold before a noun of another gender. */
function otherGenders({ kind, gaps, hasArticleGap }: NounGroup, grammar: Case, column: Column): string[][] {
  const endings = (other: Column, article: ArticleKind) =>
    gaps.map((_, index) =>
      index === 0 && hasArticleGap ? articleEnding(article, grammar, other) : adjectiveEnding(article, grammar, other),
    );
  const right = endings(column, kind).join();
  const others = ([0, 1, 2] as const).filter((other) => other !== column).map((other) => endings(other, kind));
  return others.filter((each) => each.join() !== right);
}
