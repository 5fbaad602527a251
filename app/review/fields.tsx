import { useId } from 'react';
import type { Field } from '#lib/cards/kinds/question.ts';
import type { Check } from '#lib/cards/typed.ts';
import { Difference } from './difference.tsx';
import styles from './fields.module.css';
import { TypedInput } from './typed-input.tsx';
import type { Typing } from './use-typed.ts';

interface FieldsProps {
  fields: readonly Field[];
  typing: Typing;
  /** Once the answer is open: how what was typed compares; null where nothing was. */
  checks: readonly Check[] | null;
  shown: boolean;
}

/** Lines to write on, under each other. Once the answer is open each shows what was typed, corrected; it keeps its height. */
export function Fields({ fields, typing, checks, shown }: FieldsProps) {
  const id = useId();
  return fields.map((field, index) => (
    <div key={field.label} className={styles.field}>
      {/* One field alone is named by the prompt above. */}
      <label htmlFor={`${id}${index}`} className={fields.length > 1 ? styles.label : 'unseen'}>
        {field.label}
      </label>
      {shown ? (
        <p className={styles.answer} data-verdict={checks?.[index]?.verdict}>
          <Answer field={field} check={checks?.[index]} />
        </p>
      ) : (
        <TypedInput id={`${id}${index}`} field={field} className={styles.input} {...typing.field(index)} />
      )}
    </div>
  ));
}

/** What was typed, corrected; what is right, where nothing was or nothing is to be corrected. */
function Answer({ field, check }: { field: Field; check: Check | undefined }) {
  if (check?.verdict === 'wrong' || check?.verdict === 'forgiven') return <Difference segments={check.segments} />;
  return <span lang="de">{check?.right ?? field.answers[0]}</span>;
}
