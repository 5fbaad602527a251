import { useId } from 'react';
import styles from './settings.module.css';

interface Props<Value> {
  legend: string;
  hint?: string;
  options: [Value, string][];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, side by side: radio buttons, so that arrow keys and screen readers work as everywhere. */
export function Choice<Value>({ legend, hint, options, value, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.setting}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.options}>
        {options.map(([option, label]) => (
          <label key={label}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
