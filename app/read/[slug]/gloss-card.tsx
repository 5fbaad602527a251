import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import type { WordState } from '#lib/words/memory.ts';
import { Headword } from '../../ui/headword.tsx';
import styles from './gloss-card.module.css';
import { Meaning } from './gloss-meaning.tsx';
import { besideLine, scrollForSheet } from './place-card.ts';
import { stateLine } from './state-line.ts';
import { useSwipeDown } from './use-swipe-down.ts';

export interface GlossCardProps {
  word: GlossaryWord;
  /** What the tapped form is. */
  form?: string;
  state: WordState | undefined;
  canUndo: boolean;
  /** The tapped element: the card stands level with it, or leaves it visible. */
  anchor: HTMLElement;
  translation?: string;
  translated: boolean;
  /** Whether the focus goes into the card: for whoever opened it by key. */
  focus: boolean;
  /** Whether no card was open before. */
  arriving: boolean;
  act: (as: 'keep' | 'known' | 'ignore' | 'undo' | 'translate' | 'close') => void;
  speak: ((text: string) => void) | null;
}

/** A headword of more letters is set smaller, so that it need not be broken. */
const LONG = 17;

/** All that is known of a word, beside the text on a desk, as a sheet from below on a phone. */
export function GlossCard(props: GlossCardProps) {
  const { word, form, state, canUndo, translation, translated, arriving, act, speak } = props;
  const card = useRef<HTMLElement>(null);
  const handle = useSwipeDown(card, () => act('close'));
  usePlace(card, props);
  const now = Date.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  return (
    <section className={styles.card} ref={card} role="dialog" aria-label={word.lemma} tabIndex={-1} data-arriving={arriving || undefined}>
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
      <div className={styles.body}>
        <Meaning word={word} form={form} />
        <p className={styles.tools}>
          {translation !== undefined && (
            <button type="button" aria-expanded={translated} onClick={() => act('translate')}>
              {translated ? 'Hide the translation' : 'Translate the sentence'}
            </button>
          )}
          {speak && (
            <button type="button" onClick={() => speak(word.article ? `${word.article} ${word.lemma}` : word.lemma)}>
              Listen
            </button>
          )}
        </p>
        {translated && translation !== undefined && <p className={styles.translation}>{translation}</p>}
      </div>
      {!word.name && (
        <footer className={styles.foot}>
          <p className={styles.state}>{stateLine(state, now, zone)}</p>
          <div className={styles.buttons}>
            <Act pressed={Boolean(state?.memory) && !state?.declared} primary act={() => act('keep')}>
              Keep
            </Act>
            <Act pressed={state?.declared === 'known'} act={() => act('known')}>
              Known
            </Act>
            <Act pressed={state?.declared === 'ignored'} act={() => act('ignore')}>
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

/** Puts the card where it belongs in the same frame in which it appears. By `transform`, which shifts nothing. */
function usePlace(card: RefObject<HTMLElement | null>, { anchor, focus, translated }: GlossCardProps) {
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
    const height = element.offsetHeight;
    const sheet = getComputedStyle(element).position === 'fixed';
    if (sheet) {
      // Room below the text, so that its last lines can be lifted above the sheet; it stays, since taking it away would move the page.
      document.body.style.setProperty('--sheet', `${height}px`);
      const by = scrollForSheet(line, height, innerHeight);
      if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
    } else {
      const frame = element.offsetParent?.getBoundingClientRect().top ?? 0;
      element.style.transform = `translateY(${Math.round(besideLine(line, height, innerHeight) - frame)}px)`;
    }
    if (focus) element.focus({ preventScroll: true });
  }, [card, anchor, focus, translated]);
}
