import { wordColor } from '#lib/words/color.ts';
import type { WordRef } from '#lib/words/event.ts';
import type { WordState } from '#lib/words/memory.ts';
import { splitHeadword } from '../../ui/gender.ts';
import { Headword } from '../../ui/headword.tsx';
import { StateMark } from '../state-mark.tsx';
import styles from './word.module.css';

/** A word that is shown beside another one. */
export interface Beside {
  word: WordRef;
  gloss?: string;
  state?: WordState;
}

interface Group {
  label: string;
  words: Beside[];
}

/** Words that belong to this one, each with what is known of it and a way to its own page. Groups without words are left out. */
export function Family({
  title,
  id,
  groups,
  now,
  children,
}: {
  title: string;
  id: string;
  groups: Group[];
  now: number;
  children?: string;
}) {
  const some = groups.filter(({ words }) => words.length > 0);
  if (some.length === 0) return null;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children && <p className={styles.note}>{children}</p>}
      {some.map(({ label, words }) => (
        <div key={label} className={styles.group}>
          {label && <h3>{label}</h3>}
          <ul>
            {words.map(({ word, gloss, state }) => (
              <li key={word.key}>
                <a href={`/words/${encodeURIComponent(word.key)}`}>
                  <Headword text={short(word.headword)} />
                </a>
                {gloss && <span className={styles.soft}> {gloss}</span>}
                {state && <StateMark color={wordColor(state, now)} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Without its forms: they are on its own page. */
function short(headword: string): string {
  const { article, word } = splitHeadword(headword);
  return article ? `${article} ${word}` : word;
}
