import { type RefObject, useState } from 'react';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import type { Context } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import { newId } from '../../ui/event-id.ts';
import { Headword } from '../../ui/headword.tsx';
import { Marked } from '../../ui/marked.tsx';
import { plural } from '../../ui/when.ts';
import { contextOf } from './keep.ts';
import { type Knowledge, stateOf } from './knowledge.ts';
import type { Packed, Tappable } from './packed.ts';
import styles from './words-first.module.css';

export interface WordsFirstListProps {
  article: string;
  keys: readonly WordKey[];
  words: readonly GlossaryWord[];
  taps: readonly Tappable[];
  sentences: Packed['sentences'];
  translationOf: (sentence: number) => Parameters<typeof contextOf>[4]['translation'];
  /** The words of the text as elements. */
  elements: RefObject<HTMLElement[]>;
  known: Knowledge;
  keep: (word: GlossaryWord, context: Context, batch?: string) => string;
  declare: (word: GlossaryWord, as: 'known' | 'none') => void;
  takeBack: (events: readonly string[]) => void;
}

/** The words to learn first, each with what it means here and its sentence: kept together, with one undo, or said to be known singly. */
export function WordsFirstList(props: WordsFirstListProps) {
  const { keys, known, keep, declare, takeBack } = props;
  const [made, setMade] = useState<string[] | null>(null);
  const rows = keys.flatMap((key) => rowOf(key, props) ?? []);
  const open = rows.filter(({ word }) => !stateOf(known, word.key)?.declared && !stateOf(known, word.key)?.memory);

  const keepAll = () => {
    const batch = newId();
    setMade(open.map(({ word, context }) => keep(word, context, batch)));
  };
  const undo = () => {
    takeBack(made ?? []);
    setMade(null);
  };

  return (
    <div className={styles.list}>
      <ol className="rows">
        {rows.map(({ word, context }) => {
          const isKnown = stateOf(known, word.key)?.declared === 'known';
          return (
            <li key={word.key} className={styles.row} data-known={isKnown || undefined}>
              <p className={styles.word}>
                <Headword text={wordRef(word).headword} />
                <span className={styles.gloss}>{context.glosses[0]}</span>
              </p>
              <p className={styles.sentence} lang="de">
                <Marked sentence={context.sentence} marks={context.marks} />
              </p>
              <button
                type="button"
                className={`button quiet ${styles.known}`}
                aria-pressed={isKnown}
                aria-label={`Known: ${word.lemma}`}
                onClick={() => declare(word, isKnown ? 'none' : 'known')}
              >
                Known
              </button>
            </li>
          );
        })}
      </ol>
      {made ? (
        <p className="actions">
          <span role="status">{plural(made.length, 'card')} made.</span>
          <button type="button" className="button quiet" onClick={undo}>
            Undo
          </button>
        </p>
      ) : (
        <p className="actions">
          <button type="button" className="button" onClick={keepAll} disabled={open.length === 0}>
            {open.length === 1 ? 'Keep this one' : 'Keep these'}
          </button>
        </p>
      )}
    </div>
  );
}

/** A word where it first stands in the text. */
function rowOf(key: WordKey, { article, words, taps, sentences, translationOf, elements }: WordsFirstListProps) {
  const number = words.findIndex((word) => word.key === key);
  const index = taps.findIndex((tap) => tap.word === number);
  const [word, tap] = [words[number], taps[index]];
  if (!word || !tap) return null;
  const text = elements.current[index]?.closest('[data-sentence]')?.textContent ?? '';
  const [start] = sentences[tap.sentence] ?? [0];
  return { word, context: contextOf(article, word, tap, taps, { text, start, translation: translationOf(tap.sentence) }) };
}
