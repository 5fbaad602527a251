import type { Card } from '#lib/cards/card.ts';
import { isTranslatedBy, originLine } from '#lib/reading/translator.ts';
import type { Context } from '#lib/words/event.ts';
import { Headword } from '../ui/headword.tsx';
import { Marked } from '../ui/marked.tsx';
import styles from './card.module.css';

/** The answer: the word, why its form is what it is, what it means, and its sentence where the question did not show it. */
export function Back({ card }: { card: Card }) {
  const { question, word } = card;
  const [context] = card.contexts;
  const [first, ...others] = context?.glosses ?? [];
  // The question of these is the meaning itself.
  const isKnown = question.kind === 'production' || question.kind === 'cloze';
  const isInSight = question.kind === 'meaning' || question.kind === 'cloze' || question.kind === 'ending';
  const reason = question.kind === 'ending' ? question.form : question.kind === 'gender' ? question.rule : undefined;
  return (
    <>
      {question.kind === 'listening' && <Sentence context={context} />}
      {reason && <p className={styles.reason}>{reason}</p>}
      <h2 className={styles.headword}>
        <Headword text={word.headword} />
      </h2>
      {!isKnown &&
        (first ? <p className={styles.sense}>{first}</p> : <p className={styles.form}>The dictionary has no gloss for this word.</p>)}
      {others.length > 0 && question.kind !== 'production' && <p className={styles.others}>also: {others.join('; ')}</p>}
      {context?.form && question.kind !== 'ending' && isInSight && <p className={styles.form}>{context.form}</p>}
      {!isInSight && question.kind !== 'listening' && <Sentence context={context} />}
      {context?.translation && <p className={styles.translation}>{context.translation}</p>}
      {isTranslatedBy(context?.translatedBy) && <p className={styles.origin}>{originLine(context.translatedBy)}</p>}
    </>
  );
}

function Sentence({ context }: { context: Context | undefined }) {
  if (!context) return null;
  return (
    <p className={styles.sentence} lang="de">
      <Marked sentence={context.sentence} marks={context.marks} />
    </p>
  );
}
