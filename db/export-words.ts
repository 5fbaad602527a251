import { replayWord } from '#lib/cards/replay.ts';
import type { ExportedWord } from '#lib/exchange/anki/note-of-word.ts';
import { correctContext, correctRef } from '#lib/words/correction.ts';
import { database } from './client.ts';
import { corrections } from './corrections.ts';
import { fitsOf } from './parameters.ts';
import { regroupedWords } from './regrouped-words.ts';
import { textTitles } from './word-details.ts';

/**
 * Hands over all that a learner keeps or has said to know, in the order in which it was kept, with its events; as it was at one moment. Words
 * that were only looked up are left out.
 */
export async function exportedWords(
  learnerId: string,
  progress: (share: number) => void,
  take: (word: ExportedWord) => void,
): Promise<void> {
  const learner = { id: learnerId };
  const [said, fits] = await Promise.all([corrections(learner), fitsOf(database(), learnerId)]);
  const texts = await database().meeting.findMany({ where: { learnerId }, distinct: ['articleId'], select: { articleId: true } });
  const titles = await textTitles(
    learner,
    texts.map(({ articleId }) => articleId),
  );
  // One transaction, so that nothing can happen between two words. Nothing is written in it.
  await database().$transaction(
    async (tx) => {
      const rows = await tx.word.findMany({
        where: { learnerId, OR: [{ kept: true }, { declared: { not: null } }] },
        orderBy: [{ keptAt: 'asc' }, { key: 'asc' }],
        select: { key: true },
      });
      for await (const { events, share } of regroupedWords(
        tx,
        learnerId,
        rows.map(({ key }) => key),
      )) {
        for (const [key, own] of events) {
          const history = replayWord(own, fits.book);
          if (!history) continue;
          const meetings = history.meetings.map((met) => ({ ...met, context: correctContext(key, met.context, said) }));
          const title = titles.get(meetings[0]?.context.place.article ?? '');
          take({
            history: { ...history, word: correctRef(history.word, said), meetings },
            events: own,
            ...(title !== undefined && { title }),
          });
        }
        progress(share);
      }
    },
    { maxWait: 60_000, timeout: 3_600_000 },
  );
}
