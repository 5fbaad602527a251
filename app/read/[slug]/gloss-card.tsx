import { type ReactNode, useRef } from 'react';
import type { GlossarySense, GlossaryWord } from '#lib/reading/glossary.ts';
import type { WordState } from '#lib/words/memory.ts';
import { Headword } from '../../ui/headword.tsx';
import { Asking } from './asking.tsx';
import styles from './gloss-card.module.css';
import { Meaning, type Reading } from './gloss-meaning.tsx';
import { stateLine } from './state-line.ts';
import type { Open } from './use-open.ts';
import { usePlace } from './use-place.ts';
import { useSwipeDown } from './use-swipe-down.ts';

export type CardAct =
  | 'kept'
  | 'known'
  | 'ignored'
  | 'undo'
  | 'translate'
  | 'aloud'
  | 'listen'
  | 'everywhere'
  | 'correct'
  | 'alone'
  | 'show'
  | 'skip'
  | 'recalled'
  | 'forgotten'
  | 'close';

export interface GlossCardProps {
  /** What is shown: a word, or the phrase that it is part of. */
  word: GlossaryWord;
  /** Lemma of the tapped word. The card has its name also where it shows the phrase: what was tapped is what was answered. */
  name: string;
  /** What the tapped form is. */
  form?: string;
  state: WordState | undefined;
  /** A due word is asked before it is told: covered, or shown and not answered yet; null when nothing is asked. */
  asking: 'covered' | 'shown' | null;
  canUndo: boolean;
  canListen: boolean;
  /** The tapped element: the card stands level with it, or leaves it visible. */
  anchor: HTMLElement;
  canTranslate: boolean;
  /** Of the sentence, with where it comes from; while it is waited for, that. */
  translation: ReactNode;
  open: Open;
  act: (as: CardAct) => void;
  /** Of a word that is part of a phrase: which of the two is shown. */
  part?: 'phrase' | 'word';
  /** Which sense is meant here, and how to say that it is another one. */
  sense?: number;
  pin?: (sense: GlossarySense) => void;
  /** How the word was read here. */
  read: Reading;
  /** What the learner has corrected of it, and the form to do so. */
  said: ReactNode;
  correction?: ReactNode;
}

/** A headword of more letters is set smaller, so that it need not be broken. */
const LONG = 17;

/** All that is known of a word, beside the text on a desk, as a sheet from below on a phone. */
export function GlossCard(props: GlossCardProps) {
  const { word, form, state, asking, canUndo, canListen, open, act } = props;
  const card = useRef<HTMLElement>(null);
  const handle = useSwipeDown(card, () => act('close'));
  usePlace(card, props.anchor, open);

  return (
    <section
      className={styles.card}
      ref={card}
      role="dialog"
      aria-label={props.name}
      tabIndex={-1}
      data-arriving={open.arriving || undefined}
    >
      <header className={styles.head} ref={handle}>
        <h2 className={styles.headword} data-long={word.lemma.length > LONG || undefined}>
          <Headword text={word.article && !word.name ? `${word.article} ${word.lemma}` : word.lemma} />
          {word.inflection && !word.name && (
            <span className={styles.forms} lang="de">
              {word.inflection}
            </span>
          )}
        </h2>
        <button type="button" className={styles.close} aria-label="Close" onClick={() => act('close')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <div className={styles.body} hidden={asking === 'covered'}>
        <Meaning word={word} form={form} sense={props.sense} pin={props.pin} read={props.read}>
          {props.said}
        </Meaning>
        <p className={`links ${styles.tools}`}>
          {props.canTranslate && (
            <button type="button" aria-expanded={open.translated} onClick={() => act('translate')}>
              {open.translated ? 'Hide the translation' : 'Translate the sentence'}
            </button>
          )}
          {canListen && (
            <button type="button" onClick={() => act('listen')}>
              Listen
            </button>
          )}
          {canListen && (
            <button type="button" onClick={() => act('aloud')}>
              Read aloud
            </button>
          )}
          {props.part && (
            <button type="button" onClick={() => act('alone')}>
              {props.part === 'phrase' ? 'The word alone' : 'The whole phrase'}
            </button>
          )}
          <button type="button" aria-expanded={open.correcting} onClick={() => act('correct')}>
            Correct
          </button>
        </p>
        {props.translation}
        {props.correction}
      </div>
      {asking && <Asking covered={asking === 'covered'} act={act} />}
      {!word.name && asking !== 'covered' && (
        <footer className={styles.foot}>
          <p className={styles.state}>{stateLine(state, Date.now())}</p>
          <div className={styles.buttons}>
            <Act pressed={Boolean(state?.memory) && !state?.declared} primary act={() => act('kept')}>
              Keep
            </Act>
            <Act pressed={state?.declared === 'known'} act={() => act('known')}>
              Known
            </Act>
            <Act pressed={state?.declared === 'ignored'} act={() => act('ignored')}>
              Ignore
            </Act>
            <button type="button" className="button quiet" disabled={!canUndo} onClick={() => act('undo')}>
              Undo
            </button>
          </div>
        </footer>
      )}
    </section>
  );
}

function Act({ pressed, primary, act, children }: { pressed: boolean; primary?: boolean; act: () => void; children: ReactNode }) {
  return (
    <button type="button" className={primary ? 'button primary' : 'button'} aria-pressed={pressed} onClick={act}>
      {children}
    </button>
  );
}
