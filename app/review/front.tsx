import type { Card } from '#lib/cards/card.ts';
import { splitHeadword } from '../ui/gender.ts';
import { Headword } from '../ui/headword.tsx';
import { Marked } from '../ui/marked.tsx';
import { Assist } from './assist.tsx';
import styles from './card.module.css';
import { Fields } from './fields.tsx';
import { Gaps } from './gaps.tsx';
import type { Judged } from './judged.ts';
import { Listen } from './listen.tsx';
import { promptOf } from './prompt.ts';
import type { OnTable } from './use-on-table.ts';
import type { Speech } from './use-speech.ts';

export interface FrontProps {
  card: Card;
  shown: boolean;
  /** Of an answer that was typed or chosen. */
  judged: Judged | null;
  chosen: string | undefined;
  table: OnTable;
  speech: Speech;
}

/** The question. It stays where it is when the answer opens below. */
export function Front(props: FrontProps) {
  const { card } = props;
  return (
    <>
      <p className={styles.prompt}>{promptOf(card.question, card.word.pos)}</p>
      <Asked {...props} />
      <Assist {...props} />
    </>
  );
}

function Asked({ card, shown, judged, table: { typing }, speech }: FrontProps) {
  const { question, word } = card;
  const [context] = card.contexts;
  const checks = judged?.checks ?? null;
  switch (question.kind) {
    case 'cloze':
      return (
        <>
          <Gaps sentence={context?.sentence ?? ''} fields={question.fields} typing={typing} shown={shown} />
          <Glosses glosses={question.glosses} quiet />
        </>
      );
    case 'ending':
      return <Gaps sentence={context?.sentence ?? ''} fields={question.fields} typing={typing} shown={shown} />;
    case 'production':
      return (
        <>
          <Glosses glosses={question.glosses} />
          <Fields fields={question.fields} typing={typing} checks={checks} shown={shown} />
        </>
      );
    case 'plural':
    case 'parts':
      return (
        <>
          <p className={styles.word}>
            <Headword text={withoutForms(word.headword)} />
          </p>
          <Fields fields={question.fields} typing={typing} checks={checks} shown={shown} />
        </>
      );
    case 'gender':
      return (
        <>
          <p className={styles.word} lang="de">
            <strong>{word.lemma}</strong>
          </p>
          {question.gloss && <p className={styles.hint}>{question.gloss}</p>}
        </>
      );
    case 'listening':
      return <Listen sentence={context?.sentence ?? ''} speech={speech} />;
    case 'meaning':
      return context ? (
        <p className={styles.question} lang="de">
          <Marked sentence={context.sentence} marks={context.marks} />
        </p>
      ) : (
        <Headword text={word.headword} className={styles.question} />
      );
  }
}

function Glosses({ glosses: [first, ...others], quiet = false }: { glosses: readonly string[]; quiet?: boolean }) {
  return (
    <div className={quiet ? styles.hint : styles.asked}>
      <p>{first}</p>
      {!quiet && others.length > 0 && <p className={styles.others}>also: {others.slice(0, 3).join('; ')}</p>}
    </div>
  );
}

/** A word as it is asked for its forms: "der Hund", "anrufen". */
function withoutForms(headword: string): string {
  const { article, word } = splitHeadword(headword);
  return article ? `${article} ${word}` : word;
}
