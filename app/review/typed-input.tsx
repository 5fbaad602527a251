import type { CSSProperties, FocusEventHandler, KeyboardEventHandler, Ref } from 'react';
import type { Field } from '#lib/cards/kinds/question.ts';

interface TypedInputProps {
  field: Field;
  /** What stands around it. */
  describedBy?: string;
  id?: string;
  className: string | undefined;
  style?: CSSProperties;
  ref: Ref<HTMLInputElement>;
  onFocus: FocusEventHandler;
  onInput: () => void;
  onKeyDown: KeyboardEventHandler<HTMLInputElement>;
}

/** Where German is typed: nothing is corrected, completed or begun with a capital by the keyboard. */
export function TypedInput({ field, describedBy, ...input }: TypedInputProps) {
  return (
    <input
      type="text"
      lang="de"
      // Where it stands in a sentence, there is no room for a label to be seen.
      {...(!input.id && { 'aria-label': field.label })}
      aria-describedby={describedBy}
      autoCapitalize="none"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="done"
      maxLength={200}
      {...input}
    />
  );
}
