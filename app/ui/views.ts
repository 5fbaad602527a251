import type { Appearance } from './appearance.ts';
import { appearance, setAppearance } from './appearance.ts';

/** What can be shown in a text on top of the words that are learning or due. */
export interface View {
  name: Exclude<Appearance, 'theme' | 'size' | 'face'>;
  label: string;
  /** What it looks like, or what it is for. */
  hint: string;
  /** The quick key in the reader. */
  press: string;
}

export const views: View[] = [
  { name: 'marks', label: 'New words', hint: 'dotted', press: 'M' },
  { name: 'genders', label: 'Gender of nouns', hint: '■ der, ● die, ▲ das', press: 'G' },
  { name: 'dots', label: 'Seams of new compounds', hint: 'Ferien·anlage', press: 'D' },
  { name: 'compounds', label: 'Compounds of known parts', hint: 'thin double line', press: 'Z' },
  { name: 'names', label: 'Names', hint: 'wavy line', press: 'O' },
  { name: 'frame', label: 'Frame of the sentence', hint: 'verb bracket; inserted clauses fade', press: 'F' },
  { name: 'focus', label: 'One paragraph', hint: 'the others fade', press: 'P' },
];

/** On, or off again. */
export function switchView(name: View['name']): void {
  const on = name === 'marks' ? 'new' : 'on';
  setAppearance(name, appearance(name) === null ? on : null);
}
