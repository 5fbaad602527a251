/** Where a letter may stand for an umlaut or ß: spelled out (ae, ss), or with its dots left off. The u of au and eu never has any. */
const SITES = /ae|oe|ue|ss|(?<![ae])u|[ao]/gi;
const LETTERS: Record<string, string> = { ae: 'ä', oe: 'ö', ue: 'ü', ss: 'ß', a: 'ä', o: 'ö', u: 'ü' };
/** German words with more than three umlauts are not typed by hand; in long ones two are enough. */
const MOST = 3;
const MANY_SITES = 8;

/**
 * Spellings with umlauts of a word that was typed without, the word itself left out. Most are no words: ask the lexicon.
 * @example withUmlauts('hauser') // ["häuser"]
 */
export function withUmlauts(word: string): string[] {
  // Who typed one umlaut has the keys for all; only spelled-out letters are then in doubt (Swiss "grösser").
  const dotted = /[äöü]/i.test(word);
  const sites = [...word.matchAll(SITES)].filter(([letters]) => !dotted || letters.length === 2);
  const most = sites.length > MANY_SITES ? MOST - 1 : MOST;
  const found: string[] = [];
  const choose = (from: number, taken: number, done: string, rest: number) => {
    if (taken > 0) found.push(done + word.slice(rest));
    if (taken === most) return;
    for (let index = from; index < sites.length; index++) {
      const site = sites[index]!;
      choose(index + 1, taken + 1, done + word.slice(rest, site.index) + letterFor(site[0]), site.index + site[0].length);
    }
  };
  choose(0, 0, '', 0);
  return found;
}

function letterFor(letters: string): string {
  const letter = LETTERS[letters.toLowerCase()]!;
  return letters[0] === letters[0]!.toLowerCase() ? letter : letter.toUpperCase();
}
