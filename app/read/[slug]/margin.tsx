import { memo, useEffect, useState } from 'react';
import { appearance, setAppearance } from '../../ui/appearance.ts';
import { keyHelp } from './keys.ts';
import { pageAddress } from './page-address.ts';
import styles from './reader.module.css';

/** What stands beside the text while no card is open: the little that can be set, and the keys. */
export const Margin = memo(function Margin(props: {
  article: string;
  page: number;
  pages: number;
  help: boolean;
  setHelp: (open: boolean) => void;
  problem: string | null;
}) {
  const { article, page, pages, help, setHelp, problem } = props;
  return (
    <aside className={styles.margin} aria-label="While reading">
      <p className={styles.hint}>Tap any word to see what it means here.</p>
      {problem && (
        <p className="notice" role="status">
          {problem}
        </p>
      )}
      <ul className={styles.aids}>
        <li>
          <a href={pageAddress(article, page, pages, 'cards')}>Make cards</a>
        </li>
        <li>
          <MarkNewWords />
        </li>
        <li data-read-aloud>
          <button type="button">Read aloud</button>
        </li>
      </ul>
      <details className={styles.keys} open={help} onToggle={(event) => setHelp(event.currentTarget.open)}>
        <summary>Keys</summary>
        <dl>
          {keyHelp.map(([keys, does]) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </aside>
  );
});

/** The switch for marking new words, too. The key M and other tabs change it as well, so it follows the attribute itself. */
function MarkNewWords() {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const follow = () => setOn(appearance('marks') === 'new');
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(document.documentElement, { attributeFilter: ['data-marks'] });
    return () => observer.disconnect();
  }, []);
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={() => setAppearance('marks', on ? null : 'new')} />
      Mark new words
    </label>
  );
}
