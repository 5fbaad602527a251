/** An entry of a deck or a list as people write it, taken apart. */
export interface WrittenWord {
  /** What is to be looked up: "Hund", "laufen", "in Kraft treten". */
  head: string;
  article?: 'der' | 'die' | 'das';
  /** Written as a verb: with "sich", or a stroke between particle and verb. */
  isVerb?: true;
  /** A stroke told that the particle comes off. */
  isSeparable?: true;
  /** What stands behind: "-e", "lief", "ist gelaufen". */
  forms: string[];
}

const LONGEST = 200;
/** In place of what a verb is used with. */
const SOMEBODY =
  /^(?:(?:sich|jdn?|jdm|jds|jmdn?|jmdm|etw|etwas|jemande[nm]|jemand|einander)\.?(?:\s*\/\s*(?:jdn?|jdm|etw|etwas)\.?)?\s+)+(?=\p{L})/u;

/**
 * Reads one entry; null when no letter is left.
 * @example writtenWord('der Hund, -e') // { head: 'Hund', article: 'der', forms: ['-e'] }
 * @example writtenWord('an|rufen, rief an, hat angerufen').head // "anrufen"
 */
export function writtenWord(text: string): WrittenWord | null {
  const line =
    text
      .slice(0, LONGEST)
      .split('\n')
      .find((each) => /\p{L}/u.test(each)) ?? '';
  const bare = line
    .replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>/g, ' ')
    .replace(/[„“”"«»‹›*_…]/g, ' ')
    .replace(/\s*[=→⇒].*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isSeparable = /\p{L}[|·]\p{L}/u.test(bare);
  const [first = '', ...forms] = bare
    .replace(/(?<=\p{L})[|·](?=\p{L})/gu, '')
    .split(/\s*[,;]\s*|\s+[–—-]\s+|\s+\/\s+/)
    .map((part) => part.replace(/^[\s.:!?¿¡]+|[\s.:!?]+$/g, ''))
    .filter((part) => part !== '');
  if (!/\p{L}/u.test(first)) return null;
  // "Hund, der"
  const behind = forms.length > 0 ? articleOf(forms[0]!) : undefined;
  const before = /^(der|die|das|r|e|s)(?:\s*\/\s*(?:der|die|das))?\.?\s+(?=\p{Lu})/u.exec(first);
  const bareHead = before ? first.slice(before[0].length) : first;
  const used = SOMEBODY.exec(bareHead);
  const head = (used ? bareHead.slice(used[0].length) : bareHead).replace(/^(?:ein|eine) (?=\p{Lu}\S*$)/u, '').trim();
  if (head === '') return null;
  const article = behind ?? (before && !before[0].includes('/') ? articleOf(before[1]!) : undefined);
  return {
    head: head.normalize('NFC'),
    ...(article && { article }),
    ...((used || isSeparable) && { isVerb: true }),
    ...(isSeparable && { isSeparable: true }),
    forms: behind ? forms.slice(1) : forms,
  };
}

/** Teachers write r, e and s for der, die and das. */
function articleOf(text: string): WrittenWord['article'] {
  const all = { der: 'der', die: 'die', das: 'das', r: 'der', e: 'die', s: 'das' } as const;
  return all[text.toLowerCase() as keyof typeof all];
}
