import type { Card } from '#lib/cards/card.ts';
import { fieldsOf } from '#lib/cards/kinds/question.ts';
import { type Need, needOf } from '#lib/cards/need.ts';
import { type Check, check, verdictOf } from '#lib/cards/typed.ts';

export const ARTICLES = ['der', 'die', 'das'] as const;

/** What is thought of an answer that can be compared. It is proposed; the learner grades. */
export interface Judged {
  verdict: 'right' | 'forgiven' | 'wrong' | 'nothing';
  proposed: 1 | 3;
  /** By field; empty where something was chosen. */
  checks: Check[];
  /** A kind of card that would help and is not asked yet. */
  need: Need | null;
}

/** Compares what was typed or chosen with what is right; null for a card that is only recalled, or was opened without an answer. */
export function judge({ question, word, joinable }: Card, typed: readonly string[] | null, forgive: boolean): Judged | null {
  if (!typed) return null;
  if (question.kind === 'gender') {
    const right = typed[0] === question.article;
    return { verdict: right ? 'right' : 'wrong', proposed: right ? 3 : 1, checks: [], need: null };
  }
  const fields = fieldsOf(question);
  if (fields.length === 0) return null;
  const checks = fields.map((field, index) => check(field, typed[index] ?? '', forgive));
  const verdict = verdictOf(checks);
  const need = needOf(question, word, checks);
  return {
    verdict,
    proposed: verdict === 'right' || verdict === 'forgiven' ? 3 : 1,
    checks,
    need: need && joinable.includes(need.kind) ? need : null,
  };
}

/** What was typed, in one line, as the event keeps it; undefined for nothing. */
export function typedLine(typed: readonly string[] | null): string | undefined {
  const line = (typed ?? []).map((each) => each.trim()).join(' … ');
  return /[^\s…]/u.test(line) ? line.slice(0, 500) : undefined;
}
