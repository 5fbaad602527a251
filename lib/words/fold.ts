/**
 * The form under which words are searched: lower case, umlauts and ß as they are typed without a German keyboard, other accents gone.
 * @example fold('Außenminister Größe Café') // "aussenminister groesse cafe"
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
