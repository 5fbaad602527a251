import { type GenderMemory, knownByRule, knownRules, ruleOf } from '#lib/cards/gender-rule.ts';
import { database } from './client.ts';
import type { DueIn } from './due-sql.ts';
import { Prisma } from './generated/client.ts';

/** Due gender cards that need not be asked, because they follow a rule that the learner has shown to know. */
export interface KnownGenders {
  /** Their words. */
  words: ReadonlySet<string>;
  /** Of these the words that have no other due card and are therefore not asked at all: of which the gender was asked before, and was not. */
  again: number;
  new: number;
}

/** So many due gender cards are looked at; beyond that they are asked. */
const MOST = 500;
/** Words that an ending is tried on for evidence; three that are remembered show it. */
const EVIDENCE = 40;

export async function knownGenders({ learnerId, now }: DueIn): Promise<KnownGenders> {
  const due = await database().$queryRaw<{ wordKey: string; phase: string; lemma: string; headword: string }[]>`
    SELECT c."wordKey", c."phase", w."lemma", w."headword" FROM "Card" c JOIN "Word" w ON w."learnerId" = c."learnerId" AND w."key" = c."wordKey"
    WHERE c."learnerId" = ${learnerId} AND c."active" = true AND c."phase" IN ('new', 'review') AND c."next" <= ${BigInt(now)} AND c."kind" = 'gender'
    LIMIT ${MOST}`;
  // Of each rule among them one word, by whose ending others are found.
  const endings = new Map(due.flatMap(({ lemma }) => (ruleOf(lemma) ? [[ruleOf(lemma)!.name, lemma] as const] : [])));
  if (endings.size === 0) return { words: new Set(), again: 0, new: 0 };
  const known = knownRules((await Promise.all([...endings.values()].map((lemma) => remembered(learnerId, lemma)))).flat());
  const needless = due.filter((word) => knownByRule(word, known));
  if (needless.length === 0) return { words: new Set(), again: 0, new: 0 };
  const words = new Set(needless.map(({ wordKey }) => wordKey));
  const others = await database().card.findMany({
    where: { learnerId, wordKey: { in: [...words] }, active: true, next: { lte: BigInt(now) }, kind: { not: 'gender' } },
    select: { wordKey: true },
  });
  const asked = new Set(others.map(({ wordKey }) => wordKey));
  const alone = needless.filter(({ wordKey }) => !asked.has(wordKey));
  const fresh = alone.filter(({ phase }) => phase === 'new').length;
  return { words, again: alone.length - fresh, new: fresh };
}

/** Gender cards that have been remembered, of words that end like this one. */
async function remembered(learnerId: string, lemma: string): Promise<GenderMemory[]> {
  // The shortest ending that a rule has is two letters long; which words follow the rule is decided by the rule.
  const like = `%${lemma.slice(-2).replace(/[\\%_]/g, '\\$&')}`;
  const rows = await database().$queryRaw<{ lemma: string; headword: string; stability: number }[]>(Prisma.sql`
    SELECT w."lemma", w."headword", c."stability" FROM "Card" c JOIN "Word" w ON w."learnerId" = c."learnerId" AND w."key" = c."wordKey"
    WHERE c."learnerId" = ${learnerId} AND c."active" = true AND c."phase" = 'review' AND c."kind" = 'gender' AND w."lemma" LIKE ${like} ESCAPE '\\'
    ORDER BY c."stability" DESC LIMIT ${EVIDENCE}`);
  return rows.map(({ lemma, headword, stability }) => ({ word: { lemma, headword }, memory: { phase: 'review', stability } }));
}
