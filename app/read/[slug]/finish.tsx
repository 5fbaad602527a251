import { memo, useState } from 'react';
import { newEvent, send } from '../../ui/events.ts';
import { pageAddress } from './page-address.ts';
import styles from './reader.module.css';

/** The end of the text: saying that it is read, and the offer to keep its words. */
export const Finish = memo(function Finish({ article, page, pages }: { article: string; page: number; pages: number }) {
  const [finished, setFinished] = useState<string | null>(null);
  const finish = () => {
    const event = newEvent('finished', { article });
    setFinished(event.id);
    void send(event);
  };
  const takeBack = () => {
    if (finished) void send(newEvent('undone', { target: finished }));
    setFinished(null);
  };
  if (page < pages) return null;
  return (
    <section className={styles.end} aria-label="End of the text">
      {finished === null ? (
        <button type="button" className="button primary" onClick={finish}>
          Finished
        </button>
      ) : (
        <>
          <p role="status">Read to the end. Its words can become cards now, as many of them as you like.</p>
          <p className="actions">
            <a className="button primary" href={pageAddress(article, page, pages, 'cards')}>
              Make cards
            </a>
            <a className="button" href="/read">
              Choose another text
            </a>
            <button type="button" className="button quiet" onClick={takeBack}>
              Undo
            </button>
          </p>
        </>
      )}
    </section>
  );
});
