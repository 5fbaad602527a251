import { memo } from 'react';
import { KeyHelp } from '../../ui/key-help.tsx';
import { keyHelp } from './keys.ts';
import { pageAddress } from './page-address.ts';
import styles from './reader.module.css';
import { ViewsPanel } from './views-panel.tsx';

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
        <li data-read-aloud>
          <button type="button">Read aloud</button>
        </li>
      </ul>
      <ViewsPanel />
      <KeyHelp keys={keyHelp} className={styles.keys} open={help} toggled={setHelp} />
    </aside>
  );
});
