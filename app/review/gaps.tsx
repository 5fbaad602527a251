import { type ReactNode, useId } from 'react';
import type { Field } from '#lib/cards/kinds/question.ts';
import { gapPieces } from './gap-pieces.ts';
import styles from './gaps.module.css';
import { TypedInput } from './typed-input.tsx';
import type { Typing } from './use-typed.ts';

interface GapsProps {
  sentence: string;
  fields: readonly Field[];
  typing: Typing;
  /** Filled with what is right. */
  shown: boolean;
}

/** A sentence with gaps to write in. They are as wide when they are filled, so that the sentence keeps its lines. */
export function Gaps({ sentence, fields, typing, shown }: GapsProps) {
  const described = useId();
  const gap = (index: number): ReactNode => {
    const field = fields[index]!;
    const style = { '--letters': widthOf(field) } as React.CSSProperties;
    return shown ? (
      <mark key={index} className={styles.filled} style={style}>
        {field.answers[0]}
      </mark>
    ) : (
      <TypedInput key={index} field={field} describedBy={described} className={styles.gap} style={style} {...typing.field(index)} />
    );
  };
  return (
    <>
      <p className={styles.sentence} lang="de">
        {gapPieces(sentence, fields).map((piece) => (
          <span key={piece.start} className={piece.parts.length > 1 ? styles.together : undefined}>
            {piece.parts.map((part) => (typeof part === 'number' ? gap(part) : part))}
          </span>
        ))}
      </p>
      {!shown && (
        <p id={described} className="unseen" lang="de">
          {withDots(sentence, fields)}
        </p>
      )}
    </>
  );
}

/** Steps of three letters tell no more than that a word is short or long. */
function widthOf({ answers, point }: Field): number {
  return point === 'letters' ? 2 : Math.max(6, Math.ceil((answers[0]?.length ?? 0) / 3) * 3);
}

/** The sentence as it is read out: "mit d… neu… Nachbarn". */
function withDots(sentence: string, fields: readonly Field[]): string {
  return [...fields].reverse().reduce((text, { gap }) => (gap ? `${text.slice(0, gap[0])}…${text.slice(gap[1])}` : text), sentence);
}
