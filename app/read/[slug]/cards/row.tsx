import { useId } from 'react';
import type { Proposal } from '#lib/cards/proposal.ts';
import { Headword } from '../../../ui/headword.tsx';
import { Marked } from '../../../ui/marked.tsx';
import styles from './choice.module.css';

/** One proposed word, with what it means here and its sentence. The whole row can be tapped; its name is the word alone. */
export function Row({ proposal, chosen, choose }: { proposal: Proposal; chosen: boolean; choose: (on: boolean) => void }) {
  const { word, context, count } = proposal;
  const id = useId();
  return (
    <li>
      <label className={styles.row}>
        <input
          type="checkbox"
          className="tick"
          checked={chosen}
          onChange={(event) => choose(event.target.checked)}
          aria-labelledby={`${id}word`}
          aria-describedby={`${id}about`}
        />
        <span className={styles.text}>
          <span id={`${id}word`} className={styles.word}>
            <Headword text={word.headword} />
          </span>
          <span id={`${id}about`}>
            <span className={styles.gloss}>{context.glosses[0]}</span>
            {count > 1 && <span className={styles.count}> {count} times in this text</span>}
            <span className={styles.sentence} lang="de">
              <Marked sentence={context.sentence} marks={context.marks} />
            </span>
          </span>
        </span>
      </label>
    </li>
  );
}
