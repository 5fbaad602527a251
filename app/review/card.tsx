import type { Card } from '#lib/cards/card.ts';
import { isTranslatedBy, originLine } from '#lib/reading/translator.ts';
import { Headword } from '../ui/headword.tsx';
import { Marked } from '../ui/marked.tsx';
import styles from './card.module.css';

/** The question: the sentence the word was met in, with the word marked. */
export function Front({ card }: { card: Card }) {
  const context = card.contexts[0];
  if (!context) return <Headword text={card.word.headword} className={styles.question} />;
  return (
    <p className={styles.question} lang="de">
      <Marked sentence={context.sentence} marks={context.marks} />
    </p>
  );
}

/** The answer: what the gloss card shows of the word in this sentence. */
export function Back({ card }: { card: Card }) {
  const context = card.contexts[0];
  const [first, ...others] = context?.glosses ?? [];
  return (
    <div className={styles.answer}>
      <h2 className={styles.headword}>
        <Headword text={card.word.headword} />
      </h2>
      {first ? <p className={styles.sense}>{first}</p> : <p className={styles.form}>The dictionary has no gloss for this word.</p>}
      {others.length > 0 && <p className={styles.others}>also: {others.join('; ')}</p>}
      {context?.form && <p className={styles.form}>{context.form}</p>}
      {context?.translation && <p className={styles.translation}>{context.translation}</p>}
      {isTranslatedBy(context?.translatedBy) && <p className={styles.origin}>{originLine(context.translatedBy)}</p>}
    </div>
  );
}
