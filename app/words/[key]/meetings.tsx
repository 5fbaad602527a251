import type { Context } from '#lib/words/event.ts';
import { importedFrom } from '#lib/words/imported-from.ts';
import { Marked } from '../../ui/marked.tsx';
import styles from './word.module.css';

/** A sentence that the word stands in, with its place in a text. */
export interface Meeting extends Pick<Context, 'sentence' | 'marks' | 'form' | 'translation'> {
  article: string;
  /** UTF-16 offset in the article. */
  start: number;
  /** Of the text; absent when it is not there any more. */
  title?: string;
  /** "kept on 12 Aug" */
  remark?: string;
}

/** Sentences with the word marked, each with a link to its place in the text; nothing when there are none. */
export function Meetings({ title, id, meetings }: { title: string; id: string; meetings: Meeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.meetings}>
        {meetings.map(({ article, start, title: text, sentence, marks, form, translation, remark }) => (
          <li key={`${article} ${start}`}>
            <p className={styles.sentence} lang="de">
              <Marked sentence={sentence} marks={marks} />
            </p>
            {translation && <p className={styles.translation}>{translation}</p>}
            <p className={styles.note}>
              {[remark, form].filter(Boolean).join(' · ')}
              {(remark || form) && ' · '}
              {text === undefined ? (
                whereFrom(article)
              ) : (
                <a href={`/read/${encodeURIComponent(article)}?at=${start}`} lang="de">
                  {text}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A sentence without a text: it came with an import, or its text is gone. */
function whereFrom(article: string): string {
  const from = importedFrom(article);
  return from === undefined ? 'its text is not here any more' : `from ${from}`;
}
