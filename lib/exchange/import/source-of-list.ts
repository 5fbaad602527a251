import type { ListTable } from './read-table.ts';
import type { ImportSource, SourceNote } from './source.ts';

/** A list as a source of words. A row is named by what stands in it, so that the same list gives the same events again. */
export function sourceOfList({ names, rows }: ListTable, hash: (text: string) => string): ImportSource {
  const seen = new Set<string>();
  const notes = rows.flatMap((fields): SourceNote[] => {
    const guid = `list-${hash(fields.join('\t'))}`;
    if (seen.has(guid)) return [];
    seen.add(guid);
    return [{ guid, at: null, fields, isLeech: false, cards: [] }];
  });
  const group = { id: 'list', name: 'The list', fields: names, isOwn: false, isHtml: false, notes };
  return { from: 'list', dayZero: '1970-01-01', groups: [group], media: 0 };
}
