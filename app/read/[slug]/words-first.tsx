import { type ReactNode, useEffect, useState } from 'react';
import type { WordsFirst as Offer } from '#lib/reading/words-first.ts';
import { offerLine } from './offer-line.ts';
import styles from './words-first.module.css';

/** For the few words that it takes, the list is fetched when it is unfolded. */
type List = typeof import('./words-first-list.tsx')['WordsFirstList'];

interface WordsFirstProps {
  /** What the offer is about: an article's page. Dismissed once, it is not made again there. */
  about: string;
  offer: Promise<Offer | null>;
  list: (List: List, offer: Offer) => ReactNode;
}

const storageKey = (about: string) => `lesefluss.no-offer.${about}`;

/** One quiet line before the text: the words to learn first, and how far they bring. Its room is kept from the start, so that nothing moves. */
export function WordsFirst({ about, offer, list }: WordsFirstProps) {
  const [found, setFound] = useState<Offer | null>(null);
  const [List, setList] = useState<{ it: List } | null>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    let wanted = true;
    offer.then(
      // The first offer of a visit stays: a list is open, or its Undo is wanted.
      (made) => wanted && !isDismissed(about) && setFound((now) => now ?? made),
      // What is known could not be loaded; the reader says so.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [about, offer]);

  const unfold = () => {
    setOpen((now) => !now);
    if (!List)
      import('./words-first-list.tsx').then(
        ({ WordsFirstList }) => setList({ it: WordsFirstList }),
        () => setOpen(false),
      );
  };
  const dismiss = () => {
    setFound(null);
    try {
      localStorage.setItem(storageKey(about), '1');
    } catch {
      // Storage can be forbidden; then it is gone as long as the page is open.
    }
  };

  return (
    <aside className={styles.offer} aria-label="Before reading">
      {found && (
        <>
          <p className={styles.line}>
            <button type="button" className={styles.unfold} aria-expanded={open} onClick={unfold}>
              {offerLine(found)}
            </button>
            <button type="button" className={styles.dismiss} aria-label="Dismiss" onClick={dismiss}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
              </svg>
            </button>
          </p>
          {open && List && list(List.it, found)}
        </>
      )}
    </aside>
  );
}

function isDismissed(about: string): boolean {
  try {
    return localStorage.getItem(storageKey(about)) !== null;
  } catch {
    return false;
  }
}
