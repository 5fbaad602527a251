import type { FieldRoles } from '#lib/exchange/import/guess-fields.ts';
import type { ImportReport, ShownConflict } from '#lib/exchange/import/report.ts';
import { plural } from '../ui/when.ts';

/** What a field can be, as the form asks it. */
export const ROLES: { role: keyof FieldRoles; label: string }[] = [
  { role: 'word', label: 'German word' },
  { role: 'article', label: 'Article' },
  { role: 'gloss', label: 'Meaning' },
  { role: 'sentence', label: 'Sentence' },
  { role: 'translation', label: 'Its translation' },
];

/** Whether taking the file over would change nothing. */
export function takesNothing({ counts, cards, reviews, again }: ImportReport): boolean {
  return counts.new + counts.more + cards + reviews + again === 0;
}

/** What a file holds and what becomes of it, as terms and descriptions; what there is none of is not told. */
export function reportTerms({ from, groups, counts, cards, reviews, again, conflicts }: ImportReport): [term: string, what: string][] {
  const notes = groups.reduce((sum, group) => sum + group.notes, 0);
  const terms: [string, number, string][] = [
    ['Holds', notes, plural(notes, from === 'anki' ? 'note' : 'line')],
    ['New words', counts.new, plural(counts.new, 'word')],
    ['Something new for', counts.more, `${plural(counts.more, 'word')} that you keep`],
    ['Here already', counts.same, plural(counts.same, 'word')],
    ['Schedule of', cards, plural(cards, 'card')],
    ['Review log', reviews, plural(reviews, 'review')],
    ['Comes back', again, `${plural(again, 'entry', 'entries')} that you took back before`],
    ['Conflicts', conflicts.all, plural(conflicts.all, 'conflict')],
    ['Unclear', counts.unclear, `${plural(counts.unclear, 'entry', 'entries')} that may mean several words`],
    ['No word known here', counts.unknown, plural(counts.unknown, 'entry', 'entries')],
    ['Left out', counts.broken, `${plural(counts.broken, 'word')} with something in it that cannot be kept`],
  ];
  return terms.filter(([, count], at) => at === 0 || count > 0).map(([term, , what]) => [term, what]);
}

/** How it went. @example "Taken over: 120 new words, the schedule of 80 cards, 1,204 reviews." */
export function importedLine(report: ImportReport): string {
  const { counts, cards, reviews, again } = report;
  if (takesNothing(report)) return 'Everything in the file was here already. Nothing was changed.';
  const parts = [
    counts.new > 0 && plural(counts.new, 'new word'),
    counts.more > 0 && `something new for ${plural(counts.more, 'word')}`,
    cards > 0 && `the schedule of ${plural(cards, 'card')}`,
    reviews > 0 && plural(reviews, 'review'),
    again > 0 && `${plural(again, 'entry', 'entries')} that were taken back before`,
  ];
  return `Taken over: ${parts.filter(Boolean).join(', ')}.`;
}

/** What a conflict is about. */
export function conflictLine({ about }: ShownConflict): string {
  if (about === 'known') return 'You said that you know it.';
  if (about === 'ignored') return 'You said to ignore it.';
  if (about === 'removed') return 'You removed it.';
  return `Its card “${about}” was answered here and there.`;
}
