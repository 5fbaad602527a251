import type { Card } from '#lib/cards/card.ts';
import type { Beside, LeechHelp, SetAside } from '#lib/cards/set-aside.ts';
import { describeLemma } from '#lib/reading/describe-lemma.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import type { Graded, WordRef } from '#lib/words/event.ts';
import { wordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { cardRows } from './cards.ts';
import { database } from './client.ts';
import { ofTypes } from './event-rows.ts';
import { dictionaryOf } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { occurrences } from './occurrences.ts';
import { similarWords } from './similar-words.ts';
import { wordFamily } from './word-family.ts';

const ASIDE = { held: { in: ['leech', 'suspended', 'off'] }, word: { declared: null } };

/** Everything that is set aside, by word: leeches first, then what was suspended, then what was switched off. */
export async function setAside(learner: Pick<Learner, 'id'>, most = 200): Promise<SetAside[]> {
  const rows = await database().card.findMany({
    where: { learnerId: learner.id, ...ASIDE },
    orderBy: [{ held: 'asc' }, { lapses: 'desc' }, { id: 'asc' }],
    take: most,
    select: { id: true },
  });
  const cards = await cardRows(
    learner,
    rows.map(({ id }) => id),
  );
  const order = { leech: 0, suspended: 1, off: 2 };
  return cards.flatMap(({ card, held }) => (held ? [{ card, held }] : [])).sort((a, b) => order[a.held] - order[b.held]);
}

/** How many cards are leeches, and how many were suspended. */
export async function countSetAside(learner: Pick<Learner, 'id'>): Promise<{ leeches: number; suspended: number }> {
  const count = (held: string) => database().card.count({ where: { learnerId: learner.id, held, word: { declared: null } } });
  const [leeches, suspended] = await Promise.all([count('leech'), count('suspended')]);
  return { leeches, suspended };
}

const SENTENCES = 2;
const CONFUSED = 3;

export async function leechHelp(learner: Learner, { word, contexts }: Pick<Card, 'word' | 'contexts'>): Promise<LeechHelp> {
  const kept = contexts.map(({ place }) => place);
  const [sentences, family, similar, answered] = await Promise.all([
    occurrences(learner, word.key, { kept, tapped: [] }),
    wordFamily(learner, word),
    similarWords(learner, word),
    answeredInstead(learner, word),
  ]);
  const said = new Set(contexts.map(({ sentence }) => sentence));
  const confused = [...answered, ...similar].filter((each, index, all) => all.findIndex(({ key }) => key === each.key) === index);
  return {
    sentences: sentences.filter(({ sentence }) => !said.has(sentence)).slice(0, SENTENCES),
    parts: family.parts,
    confused: confused.slice(0, CONFUSED).map((each) => glossed(learner, each)),
  };
}

/** What was typed instead of the word, as far as it is a word of German: what it was taken for. */
async function answeredInstead(learner: Learner, word: WordRef): Promise<WordRef[]> {
  const rows = await database().event.findMany({
    where: { learnerId: learner.id, wordKey: word.key, undone: false, payload: { contains: '"typed":' }, ...ofTypes('graded') },
    orderBy: { at: 'desc' },
    select: { payload: true },
  });
  const typed = rows.map(({ payload }) => JSON.parse(payload) as Graded).filter(({ grade }) => grade === 1);
  const forms = new Set(
    typed.flatMap((event) => (event.typed ?? '').split(' … ')).map((form) => form.replace(/^(der|die|das) /, '').trim()),
  );
  const words = lexicon();
  const { pos } = word;
  if (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'ADJ' && pos !== 'ADV') return [];
  return [...forms].flatMap((form): WordRef[] => {
    const reading = words.readings(form).find((each) => each.pos === pos);
    const key = reading && wordKey({ lemma: reading.lemma, upos: pos });
    if (!reading || !key || reading.lemma === word.lemma) return [];
    const entry = describeLemma({ key, lemma: reading.lemma, pos }, dictionaryOf(learner), words);
    // A word without a meaning is a slip of the pen.
    return entry.senses.length > 0 ? [wordRef(entry)] : [];
  });
}

function glossed(learner: Learner, word: WordRef): Beside {
  const gloss = describeLemma(word, dictionaryOf(learner), lexicon()).senses[0]?.glosses[0];
  return { word, ...(gloss !== undefined && { gloss }) };
}
