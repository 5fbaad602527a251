/** 0x80 to 0x9F of Windows-1252; where it has nothing, the character of ISO-8859-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...WINDOWS].map((character, index) => [character, 0x80 + index]));
/** The German letters in UTF-8, read as Mac Roman or in the code pages of MS-DOS. */
const OTHERS: Record<string, string> = {
  ...{ '√§': 'ä', '√∂': 'ö', '√º': 'ü', '√ü': 'ß', '√Ñ': 'Ä', '√ñ': 'Ö', '√ú': 'Ü' },
  ...{ '├ñ': 'ä', '├╢': 'ö', '├Â': 'ö', '├╝': 'ü', '├╗': 'ü', '├ƒ': 'ß', '├ä': 'Ä', '├û': 'Ö', '├£': 'Ü' },
};
/** What the beginnings of two and three bytes may become: nothing that a German text does not have. */
const LATIN = /[À-ÿ]/;
const SIGNS = /[\u00a0-\u00bf]/;
const LETTERS = /[ĀāĂ-ſ]/;
const PUNCTUATION = /[–—‘’‚“”„†‡•…‰‹›€™−→\u200b\u2028]/;
const JOINED = /[ﬀ-ﬆ\ufeff]/;
const PASSES = 4;

/**
 * Text in UTF-8 that was read as if each byte were a letter: "fÃ¼r" → "für", "â€žJaâ€œ" → "„Ja“"; also when it happened twice.
 * Only sequences that mean nothing in any language are touched.
 */
export function repairMojibake(text: string): string {
  if (!/[Ã√├âÂï]/.test(text)) return text;
  let before = text;
  for (let pass = 0; pass < PASSES; pass++) {
    const after = once(before);
    if (after === before) break;
    before = after;
  }
  return before;
}

function once(text: string): string {
  // Å and Ä begin words, too: what follows them is only joined where other letters show what happened.
  const evident = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text);
  const whole = text.replace(/[ÂÃÄÅ][\s\S]|[âï][\s\S]{2}/g, (sequence) => {
    const bytes = [...sequence].map(byteOf);
    if (bytes.slice(1).some((byte) => byte === undefined || byte < 0x80 || byte > 0xbf)) return sequence;
    const [first = 0, second = 0, third = 0] = bytes as number[];
    const code =
      bytes.length === 2 ? ((first & 0x1f) << 6) | (second & 0x3f) : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    const meant = String.fromCharCode(code);
    const allowed = { Ã: LATIN, Â: SIGNS, Ä: evident ? LETTERS : undefined, Å: evident ? LETTERS : undefined, â: PUNCTUATION, ï: JOINED }[
      sequence[0]!
    ];
    return allowed?.test(meant) ? meant : sequence;
  });
  return whole.replace(/[√├]./g, (pair) => OTHERS[pair] ?? pair);
}

function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code < 256 ? code : BYTES.get(character);
}
