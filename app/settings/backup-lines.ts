import type { BackupReport } from '#lib/exchange/backup-order.ts';
import { addsNothing, type MergeReport } from '#lib/exchange/merge-report.ts';

type Counts = Pick<BackupReport['counts'], 'texts' | 'events' | 'feeds' | 'translations'>;

/** What a file holds. @example "2 texts, 1,204 events, 1 feed" */
export function countLine({ texts, events, feeds, translations }: Counts): string {
  const parts = [
    many(texts, 'text', 'texts'),
    many(events, 'event', 'events'),
    many(feeds, 'feed', 'feeds'),
    many(translations, 'translated sentence', 'translated sentences'),
  ];
  return parts.filter((part) => part !== null).join(', ') || 'nothing';
}

/** What restoring it adds, or has added. Items of feeds alone are named only where nothing else is. */
export function addedLine({ texts, events, feeds, items, translations }: MergeReport): string {
  const line = countLine({ texts: texts.added, events: events.added, feeds: feeds.added, translations: translations.added });
  return line === 'nothing' && items.added > 0 ? many(items.added, 'text that a feed offered', 'texts that feeds offered')! : line;
}

/** What is to be known before it is restored, besides what it adds; each a sentence. */
export function cautions({ events: { conflicts }, renamed }: MergeReport): string[] {
  return [
    ...(conflicts === 0
      ? []
      : [
          `${conflicts === 1 ? 'One event is' : `${conflicts.toLocaleString('en-GB')} events are`} here with other content than in the file. Yours ${conflicts === 1 ? 'stays as it is' : 'stay as they are'}.`,
        ]),
    ...(renamed.length === 0
      ? []
      : [
          `${renamed.length === 1 ? 'One text gets' : `${renamed.length.toLocaleString('en-GB')} texts get`} another address, because a different text of yours has the same.`,
        ]),
  ];
}

/** How it went. */
export function restoredLine({ merge }: BackupReport): string {
  return addsNothing(merge) ? 'Everything in the file was here already. Nothing was changed.' : `Restored. Added: ${addedLine(merge)}.`;
}

function many(count: number, one: string, more: string): string | null {
  return count === 0 ? null : `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;
}
