import styles from './assist.module.css';
import { Difference } from './difference.tsx';
import type { Judged } from './judged.ts';

const WORDS = { right: 'Right', forgiven: 'Right, but for a slip', wrong: 'Not right', nothing: 'No answer' };

/**
 * What is thought of the answer, in the place where the letters were. Where it was typed into gaps, what was typed stands beside it, corrected.
 * For the eye alone: read out is `toldOf`.
 */
export function Verdict({ judged, gaps, chosen }: { judged: Judged; gaps: boolean; chosen?: string | undefined }) {
  const { verdict, checks } = judged;
  const unlike = checks.filter(({ verdict }) => verdict === 'forgiven' || verdict === 'wrong');
  return (
    <p className={styles.verdict} data-verdict={verdict} aria-hidden="true">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={verdict === 'right' || verdict === 'forgiven' ? 'm2.5 8.5 3.5 3.5 7-8' : 'm3.5 3.5 9 9m0-9-9 9'} />
      </svg>
      <strong>{WORDS[verdict]}</strong>
      {chosen && verdict === 'wrong' && (
        <span>
          You chose <span lang="de">{chosen}</span>
        </span>
      )}
      {gaps && unlike.length > 0 && (
        <span className={styles.typed}>
          {unlike.map(({ segments, typed }, index) => (
            <span key={`${index}${typed}`}>
              {index > 0 && ' … '}
              <Difference segments={segments} />
            </span>
          ))}
        </span>
      )}
    </p>
  );
}
