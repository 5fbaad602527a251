import type { Card } from '#lib/cards/card.ts';
import type { LeechHelp } from '#lib/cards/set-aside.ts';
import { Headword } from '../../ui/headword.tsx';
import { LearnFrom } from './learn-from.tsx';
import styles from './set-aside.module.css';

/** What may help with a word that does not stay: other sentences, its parts, what it is taken for. */
export function Help({ help, card }: { help: LeechHelp; card: Card }) {
  const { sentences, parts, confused } = help;
  if (sentences.length + parts.length + confused.length === 0) return null;
  return (
    <div className={styles.help}>
      {parts.length > 0 && (
        <p>
          <span className={styles.label}>Made of</span>{' '}
          {parts.map(({ word, gloss }, index) => (
            <span key={word.key}>
              {index > 0 && ' + '}
              <span lang="de" className={styles.word}>
                {word.lemma}
              </span>
              {gloss && <span className="soft"> {gloss}</span>}
            </span>
          ))}
        </p>
      )}
      {confused.length > 0 && (
        <div>
          <p className={styles.label}>Easily taken for</p>
          <ul>
            {confused.map(({ word, gloss }) => (
              <li key={word.key}>
                <a href={`/words/${encodeURIComponent(word.key)}`}>
                  <Headword text={word.headword} />
                </a>
                {gloss && <span className="soft"> {gloss}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {sentences.length > 0 && (
        <div>
          <p className={styles.label}>Another sentence to learn it from</p>
          <ul>
            {sentences.map((sentence) => (
              <LearnFrom key={`${sentence.article} ${sentence.start}`} sentence={sentence} card={card} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
