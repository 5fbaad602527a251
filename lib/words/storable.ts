/**
 * A text as every database can keep it: what none can (NUL, half of a surrogate pair) becomes the replacement character, one for one, so
 * that offsets into the text stay right.
 */
export function storable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is meant.
  return text.replace(/[\u0000\p{Surrogate}]/gu, '\uFFFD');
}
