import { Fragment } from 'react';
import type { TextPage } from '#lib/reading/article.ts';
import type { Glossary } from '#lib/reading/glossary.ts';
import { type Paragraph, type Piece, paragraphs, type Stretch, type Word } from './paragraphs.ts';
import styles from './text.module.css';
import views from './text-views.module.css';

/**
 * The text itself, as plain as it can be: a sentence is an element with `data-sentence`, a word one with `data-word` (its lemma). The client
 * finds a word's gloss by counting, so nothing else is needed. What the views show (gender, names, seams, the frame) is there as attributes and
 * empty elements, which CSS answers to when a view is on. `position`: where the learner left off; that word can be scrolled to.
 */
export function Text({ page, glossary, position }: { page: TextPage; glossary: Glossary; position: number }) {
  const here = glossary.sentences.flatMap(({ tokens }) => tokens).find(({ start, w }) => w !== undefined && start >= position)?.start;
  return (
    <div className={`${styles.text} ${views.text}`} lang="de">
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
  const inside = pieces.map((piece, number) => part(piece, number, here));
  return sentence === undefined ? (
    inside
  ) : (
    <span key={sentence} data-sentence={sentence}>
      {inside}
    </span>
  );
}

function part(piece: Piece, number: number, here?: number) {
  if (typeof piece === 'string') return piece;
  if ('text' in piece) return word(piece, here);
  return (
    <span key={`inserted ${number}`} data-inserted="">
      {piece.inserted.map((each) => (typeof each === 'string' ? each : word(each, here)))}
    </span>
  );
}

function word({ text, lemma, start, index, gender, name, bracket, seams }: Word, here?: number) {
  return (
    <span
      key={index}
      data-word={lemma}
      id={start === here ? HERE : undefined}
      data-gender={gender}
      data-name={name && ''}
      data-bracket={bracket}
    >
      {seams ? seamed(text, seams) : text}
    </span>
  );
}

/** An empty element at each seam: whoever copies or searches finds the plain word. */
function seamed(text: string, seams: number[]) {
  return [0, ...seams].map((from, number) => (
    <Fragment key={from}>
      {number > 0 && <i />}
      {text.slice(from, seams[number])}
    </Fragment>
  ));
}
