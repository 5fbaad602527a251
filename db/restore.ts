import type { BackupContent } from '#lib/exchange/backup-check.ts';
import type { BackupLine, EventLine, FeedLine, ItemLine, TranslationLine } from '#lib/exchange/backup-line.ts';
import type { MergedLog, MergeReport } from '#lib/exchange/merge-report.ts';
import { database, type Transaction } from './client.ts';
import { eventMerge } from './restore-events.ts';
import { foldAgain } from './restore-fold.ts';
import { textMerge } from './restore-texts.ts';

export interface RestoreOptions {
  learnerId: string;
  content: BackupContent;
  /** Nothing is written: the answer says what would be. */
  dry?: boolean;
  /** Told how far the folding is. */
  folding?: (share: number) => void;
  /** Waited for when all is written and nothing is for good yet; what it throws takes everything back. */
  atEnd?: () => Promise<void>;
}

/** Hands over all lines of a checked file, in order and some hundreds at a time. */
export type EachLines = (take: (lines: BackupLine[]) => Promise<void>) => Promise<void>;

/**
 * Joins a checked backup with what a learner has: what is missing is added, what is there stays as it is, and everything derived is made again
 * where it changed. All of it is one transaction: cut short at any moment, nothing has happened. A second time it changes nothing.
 */
export async function restoreLines(options: RestoreOptions, each: EachLines): Promise<MergeReport> {
  if (options.dry) return merge(database(), options, each);
  return database().$transaction((tx) => merge(tx, options, each), { maxWait: 60_000, timeout: 6 * 3_600_000 });
}

async function merge(tx: Transaction, options: RestoreOptions, each: EachLines): Promise<MergeReport> {
  const { learnerId, dry = false, folding = () => {}, atEnd } = options;
  // A write comes first: it locks the log, so that what is read below stays true until the end.
  if (!dry) await tx.learner.update({ where: { id: learnerId }, data: { sequence: { increment: 0 } } });
  const texts = await textMerge(tx, options);
  const events = await eventMerge(tx, learnerId, dry, texts.names);
  const report: MergeReport = {
    learner: { known: 0, added: 0 },
    texts: { known: 0, added: 0 },
    events: events.log,
    feeds: { known: 0, added: 0 },
    items: { known: 0, added: 0 },
    translations: { known: 0, added: 0 },
    renamed: texts.renamed,
  };
  const feeds = new Map<string, string | null>();
  await each(async (lines) => {
    for (const line of lines) {
      if (line.is === 'learner') report.learner[await joinLearner(tx, learnerId, line, dry)]++;
      if (line.is === 'text') report.texts[await texts.take(line)]++;
    }
    await texts.takePages(lines.filter((line) => line.is === 'page'));
    await events.take(lines.filter((line): line is EventLine => line.is === 'event'));
    for (const line of lines) if (line.is === 'feed') report.feeds[await joinFeed(tx, learnerId, line, feeds, dry)]++;
    count(
      report.items,
      await joinItems(
        tx,
        lines.filter((line) => line.is === 'item'),
        feeds,
        texts.names,
        dry,
      ),
    );
    count(
      report.translations,
      await joinTranslations(
        tx,
        learnerId,
        lines.filter((line) => line.is === 'translation'),
        dry,
      ),
    );
  });
  if (!dry && events.log.added > 0) await foldAgain(tx, learnerId, events.touched, folding);
  if (!dry) await atEnd?.();
  return report;
}

function count(total: MergedLog, part: MergedLog): void {
  total.known += part.known;
  total.added += part.added;
}

/** The log begins with the older one, and goes on behind the longer one: what happens next counts as later than all of both. */
async function joinLearner(
  tx: Transaction,
  id: string,
  line: { createdAt: number; sequence: number },
  dry: boolean,
): Promise<'known' | 'added'> {
  const ours = await tx.learner.findUniqueOrThrow({ where: { id } });
  const createdAt = BigInt(Math.min(line.createdAt, Number(ours.createdAt)));
  const sequence = Math.max(line.sequence, ours.sequence);
  if (createdAt === ours.createdAt && sequence === ours.sequence) return 'known';
  if (!dry) await tx.learner.update({ where: { id }, data: { createdAt, sequence } });
  return 'added';
}

/** `feeds`: ids of the rows by address, as they are met; null when there is none yet and nothing is written. */
async function joinFeed(
  tx: Transaction,
  learnerId: string,
  { is: _, followedAt, unfollowedAt, lastChecked, nextCheck, ...line }: FeedLine,
  feeds: Map<string, string | null>,
  dry: boolean,
): Promise<'known' | 'added'> {
  const ours = await tx.feed.findUnique({ where: { learnerId_address: { learnerId, address: line.address } }, select: { id: true } });
  if (ours || dry) {
    feeds.set(line.address, ours?.id ?? null);
    return ours ? 'known' : 'added';
  }
  const id = crypto.randomUUID();
  feeds.set(line.address, id);
  const times = {
    followedAt: BigInt(followedAt),
    unfollowedAt: moment(unfollowedAt),
    lastChecked: moment(lastChecked),
    nextCheck: BigInt(nextCheck),
  };
  await tx.feed.create({ data: { id, learnerId, ...line, ...times } });
  return 'added';
}

async function joinItems(
  tx: Transaction,
  items: ItemLine[],
  feeds: ReadonlyMap<string, string | null>,
  names: ReadonlyMap<string, string>,
  dry: boolean,
): Promise<MergedLog> {
  const there = new Set<string>();
  for (const [address, keys] of grouped(items)) {
    const feedId = feeds.get(address);
    const rows = feedId ? await tx.feedItem.findMany({ where: { feedId, key: { in: keys } }, select: { key: true } }) : [];
    for (const { key } of rows) there.add(JSON.stringify([address, key]));
  }
  const added = items.filter(({ feed, key }) => !there.has(JSON.stringify([feed, key])));
  if (!dry && added.length > 0) {
    const data = added.map(({ is: _, feed, document, seenAt, article, ...line }) => ({
      ...line,
      feedId: feeds.get(feed)!,
      document: document === null ? null : JSON.stringify(document),
      seenAt: BigInt(seenAt),
      article: article === null ? null : (names.get(article) ?? article),
    }));
    await tx.feedItem.createMany({ data });
  }
  return { known: items.length - added.length, added: added.length };
}

function grouped(items: ItemLine[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { feed, key } of items) keys.set(feed, [...(keys.get(feed) ?? []), key]);
  return keys;
}

async function joinTranslations(tx: Transaction, learnerId: string, lines: TranslationLine[], dry: boolean): Promise<MergedLog> {
  if (lines.length === 0) return { known: 0, added: 0 };
  const name = ({ sentence, by, language }: Pick<TranslationLine, 'sentence' | 'by' | 'language'>) => `${sentence} ${language} ${by}`;
  const rows = await tx.translatedSentence.findMany({
    where: { learnerId, sentence: { in: lines.map(({ sentence }) => sentence) } },
    select: { sentence: true, by: true, language: true },
  });
  const there = new Set(rows.map(name));
  const added = lines.filter((line) => !there.has(name(line)));
  if (!dry && added.length > 0) {
    await tx.translatedSentence.createMany({ data: added.map(({ is: _, at, ...line }) => ({ learnerId, ...line, at: BigInt(at) })) });
  }
  return { known: lines.length - added.length, added: added.length };
}

const moment = (value: number | null) => (value === null ? null : BigInt(value));
