import type { TextPage } from '#lib/reading/article.ts';
import type { Glossary } from '#lib/reading/glossary.ts';
import { type Paragraph, paragraphs, type Stretch } from './paragraphs.ts';
import styles from './text.module.css';

/**
 * The text itself, as plain as it can be: a sentence is an element with `data-sentence`, a word one with `data-word` (its lemma). The client
 * finds a word's gloss by counting, so nothing else is needed. `position`: where the learner left off; that word can be scrolled to.
 */
export function Text({ page, glossary, position }: { page: TextPage; glossary: Glossary; position: number }) {
  const here = glossary.sentences.flatMap(({ tokens }) => tokens).find(({ start, w }) => w !== undefined && start >= position)?.start;
  return (
    <div className={styles.text} lang="de">
      {paragraphs(page, glossary).map((paragraph, number) => (
        <Lines key={number} paragraph={paragraph} here={position > 0 ? here : undefined} />
      ))}
    </div>
  );
}

/** Id of the word where the learner left off. */
export const HERE = 'here';

function Lines({ paragraph: { heading, stretches }, here }: { paragraph: Paragraph; here?: number }) {
  const inside = stretches.map((stretch) => sentence(stretch, here));
  return heading ? <h2>{inside}</h2> : <p>{inside}</p>;
}

function sentence({ sentence, pieces }: Stretch, here?: number) {
  const inside = pieces.map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span key={piece.index} data-word={piece.lemma} id={piece.start === here ? HERE : undefined}>
        {piece.text}
      </span>
    ),
  );
  return sentence === undefined ? (
    inside
  ) : (
    <span key={sentence} data-sentence={sentence}>
      {inside}
    </span>
  );
}
