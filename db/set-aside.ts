import type { Card } from '#lib/cards/card.ts';
import { type Beside, type LeechHelp, MANY, type SetAside } from '#lib/cards/set-aside.ts';
import { describeLemma } from '#lib/reading/describe-lemma.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import type { Graded, WordRef } from '#lib/words/event.ts';
import { wordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { cardRows } from './cards.ts';
import { database } from './client.ts';
import { ofTypes } from './event-rows.ts';
import { Prisma } from './generated/client.ts';
import { dictionaryOf } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { occurrences } from './occurrences.ts';
import { similarWords } from './similar-words.ts';
import { wordFamily } from './word-family.ts';

/** Cards that are held, of words that are neither known nor ignored; found by the index of what is held, which few are. */
const held = (learnerId: string, why: readonly string[]) => Prisma.sql`"Card" c
  WHERE c."learnerId" = ${learnerId} AND c."held" IN (${Prisma.join([...why])})
    AND NOT EXISTS (SELECT 1 FROM "Word" w WHERE w."learnerId" = c."learnerId" AND w."key" = c."wordKey" AND w."declared" IS NOT NULL)`;

/** Everything that is set aside: leeches first, then what was suspended, then what was switched off. */
export async function setAside(learner: Pick<Learner, 'id'>, most = 200): Promise<SetAside[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM ${held(learner.id, ['leech', 'suspended', 'off'])}
    ORDER BY CASE c."held" WHEN 'leech' THEN 0 WHEN 'suspended' THEN 1 ELSE 2 END, c."lapses" DESC, c."id" LIMIT ${most}`;
  const cards = await cardRows(
    learner,
    rows.map(({ id }) => id),
  );
  return cards.flatMap(({ card, held }) => (held ? [{ card, held }] : []));
}

/** How many cards are leeches, and how many were suspended; counted to `MANY` and no further, which a line on a page can do without. */
export async function countSetAside(learner: Pick<Learner, 'id'>): Promise<{ leeches: number; suspended: number }> {
  const upTo = (why: string) => Prisma.sql`(SELECT COUNT(*) FROM (SELECT 1 FROM ${held(learner.id, [why])} LIMIT ${MANY}) few)`;
  const [row] = await database().$queryRaw<Record<'leeches' | 'suspended', number | bigint>[]>`
    SELECT ${upTo('leech')} AS "leeches", ${upTo('suspended')} AS "suspended"`;
  return { leeches: Number(row!.leeches), suspended: Number(row!.suspended) };
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
