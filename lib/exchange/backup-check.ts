import { readVersion } from '#lib/cards/parameters.ts';
import type { BackupCounts } from './backup-header.ts';
import { type BackupLine, decodeLine, type EventLine, type PageLine, type TextLine } from './backup-line.ts';

/** What a checked file holds, besides the counts of its header. */
export interface BackupContent {
  /** The first and the last event, epoch milliseconds; null without events. */
  first: number | null;
  last: number | null;
  /** Addresses of its texts. */
  slugs: Set<string>;
}

/** Checks line after line, in the order of the file. What it remembers is names, never texts. */
export interface BackupCheck {
  take(json: string): { line: BackupLine } | { problem: string };
  /** After the last line. */
  end(): BackupContent | { problem: string };
}

const ORDER: Record<BackupLine['is'], number> = { learner: 0, text: 1, page: 1, event: 2, feed: 3, item: 3, translation: 4 };
const COUNTED = { text: 'texts', page: 'pages', event: 'events', feed: 'feeds', item: 'items', translation: 'translations' } as const;

/**
 * A file is whole when each line is right by itself, stands where it must, names only what stands before it, and when there are as many as
 * the header says. Nothing may be written before `end` has said so.
 */
export function checkBackup(expected: BackupCounts): BackupCheck {
  const found: BackupCounts = { texts: 0, pages: 0, events: 0, feeds: 0, items: 0, translations: 0 };
  const content: BackupContent = { first: null, last: null, slugs: new Set() };
  const events = eventCheck(content);
  const feeds = new Set<string>();
  const keys = new Set<string>();
  const translations = new Set<string>();
  let lines = 1;
  let rank = -1;
  let last = 0;
  let text: OpenText | null = null;
  let feed: string | null = null;

  const problemOf = (line: BackupLine): string | null => {
    if (ORDER[line.is] < rank || (rank === -1 && line.is !== 'learner') || (rank === 0 && line.is === 'learner'))
      return 'stands in the wrong place';
    rank = ORDER[line.is];
    if (text && line.is !== 'page' && text.missing()) return `stands where a page of the text "${text.slug}" should be`;
    switch (line.is) {
      case 'learner':
        last = line.sequence;
        return null;
      case 'text':
        if (content.slugs.has(line.slug)) return 'is a text that was there before';
        content.slugs.add(line.slug);
        text = openText(line);
        return null;
      case 'page':
        return text ? text.take(line) : 'is a page without a text';
      case 'event':
        return line.sequence > last ? 'has a number that the log never reached' : events(line);
      case 'feed':
        if (feeds.has(line.address)) return 'is a feed that was there before';
        feeds.add(line.address);
        feed = line.address;
        keys.clear();
        return null;
      case 'item':
        if (line.feed !== feed) return 'belongs to another feed than the one before it';
        if (keys.has(line.key)) return 'was there before';
        keys.add(line.key);
        return null;
      case 'translation': {
        const name = `${line.sentence} ${line.language} ${line.by}`;
        if (translations.has(name)) return 'was there before';
        translations.add(name);
        return null;
      }
    }
  };

  return {
    take(json) {
      lines++;
      const decoded = decodeLine(json);
      const problem = 'problem' in decoded ? decoded.problem : problemOf(decoded.line);
      if (problem !== null) return { problem: `${DAMAGED} Line ${lines}: ${problem}.` };
      const { line } = decoded as { line: BackupLine };
      if (line.is !== 'learner' && ++found[COUNTED[line.is]] > expected[COUNTED[line.is]]) return { problem: COUNTS };
      return { line };
    },
    end() {
      if (text?.missing() || rank === -1) return { problem: COUNTS };
      const all = Object.keys(found) as (keyof BackupCounts)[];
      return all.every((kind) => found[kind] === expected[kind]) ? content : { problem: COUNTS };
    },
  };
}

export const DAMAGED = 'This backup is damaged or was changed, so it cannot be restored.';
const COUNTS = `${DAMAGED} It does not hold as much as its first line says.`;

interface OpenText {
  slug: string;
  take(page: PageLine): string | null;
  missing(): boolean;
}

/** The pages of a text follow it, whole and in order, and joined are as long as it says. */
function openText({ slug, pageCount, length }: TextLine): OpenText {
  let pages = 0;
  let start = 0;
  return {
    slug,
    take(page) {
      if (page.of !== slug || page.number !== pages + 1 || page.number > pageCount) return `is not page ${pages + 1} of the text "${slug}"`;
      if (page.start !== start) return 'does not go on where the page before it ends';
      pages++;
      start += page.text.length;
      return pages === pageCount && start !== length ? 'ends a text that is not as long as it should be' : null;
    },
    missing: () => pages < pageCount,
  };
}

/** Events stand in the order of their numbers, each once; one that takes another back comes later than that. */
function eventCheck(content: BackupContent): (line: EventLine) => string | null {
  const ids = new Set<string>();
  const sameNumber = new Set<string>();
  const fits = new Set<string>();
  let sequence = 0;
  return (line) => {
    const { id } = line.event;
    if (ids.has(id)) return 'is an event that was there before';
    if (line.sequence < sequence) return 'is an event out of order';
    if (line.sequence > sequence) sameNumber.clear();
    sequence = line.sequence;
    if (line.event.type === 'undone' && (!ids.has(line.event.target) || sameNumber.has(line.event.target)))
      return 'takes something back that is not there before it';
    const fitted = line.outcome && readVersion(line.outcome.parameters)?.fitted;
    if (fitted && !fits.has(fitted)) return 'was scheduled with weights that are not there before it';
    if (line.event.type === 'parameters-fitted' && line.event.weights) fits.add(id);
    ids.add(id);
    sameNumber.add(id);
    content.first = Math.min(content.first ?? line.at, line.at);
    content.last = Math.max(content.last ?? line.at, line.at);
    return null;
  };
}
