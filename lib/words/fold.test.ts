import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Außenminister', 'aussenminister'],
  ['Aussenminister', 'aussenminister'],
  ['Größe', 'groesse'],
  ['GRÖẞE', 'groesse'],
  ['Café', 'cafe'],
  ['Ko\u0308ln', 'koeln'], // written as o and two dots
  ['naïve Şüphe', 'naive suephe'],
  ['', ''],
])('%j → %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
