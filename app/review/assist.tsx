import styles from './assist.module.css';
import type { FrontProps } from './front.tsx';
import { LetterKeys } from './letter-keys.tsx';
import { Verdict } from './verdict.tsx';

/** Under the question: letters to type with, then the verdict in the same place. */
export function Assist({
  card,
  shown,
  judged,
  chosen,
  table: { typing, noPlural, other },
}: Pick<FrontProps, 'card' | 'shown' | 'judged' | 'chosen' | 'table'>) {
  const { question } = card;
  if (question.kind === 'meaning' || question.kind === 'listening') return null;
  const gaps = question.kind === 'cloze' || question.kind === 'ending';
  return (
    <div className={styles.assist}>
      {shown ? (
        judged && <Verdict judged={judged} gaps={gaps} chosen={chosen} />
      ) : (
        <div className={styles.row}>
          <p className={styles.other} role="status">
            {other !== null && (
              <>
                <span lang="de">{other}</span> means that, too. Another word is asked for.
              </>
            )}
          </p>
          {question.kind !== 'ending' && question.kind !== 'gender' && <LetterKeys insert={typing.insert} />}
          {question.kind === 'plural' && (
            <button type="button" className="button quiet" onClick={noPlural}>
              No plural
            </button>
          )}
        </div>
      )}
    </div>
  );
}
