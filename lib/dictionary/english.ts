/** A light view of English, enough to compare glosses and sentences: content words, with their endings taken off. */

const STOP = new Set(
  (
    'a an the to of in on at by for with from into onto up down out off over about as than that this these those and or not no it its be is are ' +
    'was were been being have has had do does did get sb sth one ones oneself yourself your'
  ).split(' '),
);

const IRREGULAR = new Map(
  (
    'men man|women woman|children child|people person|was be|were be|is be|are be|been be|has have|had have|did do|done do|does do|went go|gone go|said say|made make|' +
    'took take|taken take|came come|saw see|seen see|got get|gave give|given give|thought think|better good|best good|lives life|feet foot|teeth tooth|' +
    'told tell|held hold|kept keep|left leave|lost lose|met meet|paid pay|put put|ran run|sent send|sold sell|spent spend|stood stand|taught teach|' +
    'won win|wrote write|written write|began begin|begun begin|broke break|broken break|brought bring|built build|bought buy|caught catch|chose choose|chosen choose|' +
    'drew draw|drawn draw|drove drive|driven drive|fell fall|fallen fall|felt feel|fought fight|found find|grew grow|grown grow|heard hear|knew know|known know|' +
    'led lead|lay lie|rose rise|risen rise|sat sit|sought seek|shot shoot|shown show|spoke speak|spoken speak|struck strike|threw throw|thrown throw|understood understand|wore wear|worn wear'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Content words of an English text, stemmed; all words when there is no content word ("not at all"). */
export function contentWords(text: string): string[] {
  const known = contents.get(text);
  if (known) return known;
  const made = stemmedContent(text);
  if (contents.size > 20_000) contents.clear();
  contents.set(text, made);
  return made;
}

/** The glosses of common words are weighed again and again. */
const contents = new Map<string, string[]>();

function stemmedContent(text: string): string[] {
  const words = wordsOf(text);
  const content = words.filter((word) => !STOP.has(word));
  return (content.length > 0 ? content : words).map(stem);
}

/** All words of an English text, stemmed, each once. */
export function wordBag(text: string): Set<string> {
  return new Set(wordsOf(text).map(stem));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's');
}

const stems = new Map<string, string>();

/** One stem for the forms of a word and for its British and American spelling: "colours", "color" → "color". */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = spelled(IRREGULAR.get(word) ?? withoutEnding(word));
  if (stems.size > 100_000) stems.clear();
  stems.set(word, made);
  return made;
}

function withoutEnding(word: string): string {
  if (word.length <= 3) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  if (/([bdgklmnprt])\1ing$/.test(word) && word.length > 6) return word.slice(0, -4);
  if (/([bdgmnprt])\1ed$/.test(word) && word.length > 5) return word.slice(0, -3);
  if (/ing$/.test(word) && word.length > 5) return word.slice(0, -3);
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/ed$/.test(word) && word.length > 4) return word.slice(0, -2);
  return word;
}

function spelled(word: string): string {
  return word
    .replace(/our$/, 'or')
    .replace(/is(?=e$|$|ation$)/, 'iz')
    .replace(/e$/, '');
}
