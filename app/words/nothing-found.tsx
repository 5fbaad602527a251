import type { WordRef } from '#lib/words/event.ts';
import { Headword } from '../ui/headword.tsx';
import styles from './words.module.css';

/** What stands where a search or a filter found nothing; `suggested` is what the dictionary has of what was typed. */
export function NothingFound({ search, suggested }: { search: string; suggested: { word: WordRef; gloss?: string }[] }) {
  if (search === '') return <p className={styles.none}>No words here now.</p>;
  return (
    <div className={styles.none}>
      <p>No word of yours has it. Any form can be typed, with or without umlauts: “haeuser” finds “das Haus”.</p>
      {suggested.length > 0 && (
        <>
          <h2>In the dictionary</h2>
          {suggested.map(({ word, gloss }) => (
            <p key={word.key}>
              <a href={`/words/${encodeURIComponent(word.key)}`}>
                <Headword text={word.headword} />
              </a>{' '}
              {gloss}
            </p>
          ))}
        </>
      )}
    </div>
  );
}
