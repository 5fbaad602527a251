import { memo, useRef, useState } from 'react';
import type { WordKey } from '#lib/words/identity.ts';
import { reviewOf } from '../../review/mode.ts';
import { newEvent, send } from '../../ui/events.ts';
import { plural } from '../../ui/when.ts';
import { pageAddress } from './page-address.ts';
import styles from './reader.module.css';

interface FinishProps {
  article: string;
  /** From 1. */
  page: number;
  pages: number;
  /** The words that were due and not tapped on this page. */
  passed: () => WordKey[];
}

/** The end of a page: on to the next one, which says that this one was read; at the end of the text, saying so and the offer to keep its words. */
export const Finish = memo(function Finish(props: FinishProps) {
  return props.page < props.pages ? <EndOfPage {...props} /> : <EndOfText {...props} />;
});

function EndOfPage({ article, page, pages, passed }: FinishProps) {
  const told = useRef(false);
  const turn = () => {
    // Once per visit: whoever comes back to this page and goes on again has not read it twice.
    if (!told.current) void send(newEvent('finished', { article, page, ...read(passed()) }));
    told.current = true;
  };
  return (
    <section className={styles.end} aria-label="End of the page">
      <p className="actions">
        <a className="button primary" href={pageAddress(article, page + 1, pages)} onClick={turn}>
          Next page
        </a>
        <a className="button" href={pageAddress(article, page, pages, 'cards')}>
          Make cards
        </a>
      </p>
    </section>
  );
}

function EndOfText({ article, page, pages, passed }: FinishProps) {
  const [finished, setFinished] = useState<{ id: string; passed: number } | null>(null);
  const finish = () => {
    const words = passed();
    const event = newEvent('finished', { article, ...read(words) });
    setFinished({ id: event.id, passed: words.length });
    void send(event);
  };
  const takeBack = () => {
    if (finished) void send(newEvent('undone', { target: finished.id }));
    setFinished(null);
  };
  if (!finished) {
    return (
      <section className={styles.end} aria-label="End of the text">
        <button type="button" className="button primary" onClick={finish}>
          Finished
        </button>
      </section>
    );
  }
  const cards = pageAddress(article, page, pages, 'cards');
  return (
    <section className={styles.end} aria-label="End of the text">
      <p role="status">
        Read to the end. {finished.passed > 0 && `${readOver(finished.passed)} `}
        Its new words can become cards now, as many of them as you like.
      </p>
      <p className="actions">
        <a className="button primary" href={`${cards}${cards.includes('?') ? '&' : '?'}batch=${finished.id}`}>
          Make cards
        </a>
        <a className="button" href={reviewOf(article)}>
          Review its words
        </a>
        <a className="button" href="/read">
          Choose another text
        </a>
        <button type="button" className="button quiet" onClick={takeBack}>
          Undo
        </button>
      </p>
      <p className={styles.lately}>
        <a href="/progress#lately">What reading did lately</a>, and how to take it back.
      </p>
    </section>
  );
}

function readOver(count: number): string {
  return count === 1
    ? 'One due word was read over without a tap; it will be asked last today.'
    : `${plural(count, 'due word')} were read over without a tap; they will be asked last today.`;
}

/** Left out when there is nothing to say. No page has more words than the server takes. */
function read(passed: WordKey[]): { passed?: WordKey[] } {
  return passed.length > 0 ? { passed: passed.slice(0, 2000) } : {};
}
