import type { Context } from '#lib/words/event.ts';
import { Marked } from '../../ui/marked.tsx';
import styles from './word.module.css';

/** The sentences a word was kept from, newest first. */
export function Meetings({ contexts }: { contexts: Context[] }) {
  return (
    <section className="part" aria-labelledby="met">
      <h2 id="met">Where you met it</h2>
      <ul className={styles.meetings}>
        {contexts.map(({ place, sentence, marks, form, translation }) => (
          <li key={`${place.article} ${place.start}`}>
            <p className={styles.sentence} lang="de">
              <Marked sentence={sentence} marks={marks} />
            </p>
            {translation && <p className={styles.translation}>{translation}</p>}
            <p className={styles.note}>
              {form && <>{form} · </>}
              <a href={`/read/${place.article}`}>In its text</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
