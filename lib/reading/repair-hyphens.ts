/** Whether a form is known to the lexicon. */
export type IsWord = (form: string) => boolean;

/** Words behind a hyphen that stands for the rest of a word: Ein- und Ausfuhr, ein- bis zweimal. */
const JOINING = new Set('und oder bzw beziehungsweise bis sowie wie als noch statt plus aber u o respektive'.split(' '));
/** First parts of such pairs as deutsch-französisch, schwarz-weiß, sozial-liberal keep their hyphen before another adjective. */
const PAIRING = /(?:isch|deutsch|lich|schwarz|weiß|rot|gelb|blau|grün|braun|sozial|liberal|national|real|ideal|iv|ell)$/;

/** No word is longer: what is looked at around a hyphen is bounded. */
const LONGEST = 80;

/** Joins words that were divided at the end of a printed line (`Stra-\nße`); hyphens that belong to the word stay. */
export function repairHyphens(text: string, isWord?: IsWord): string {
  return everyHyphen(everyHyphen(text, /[-\u2010]\n/g, decide), /- (?=\p{Ll})/gu, decideLost);

  function decide(left: string, right: string): string {
    if (left === '') return '- ';
    if (right === '' || JOINING.has(right)) return '- ';
    return keepsHyphen(left, right, isWord) ? '-' : '';
  }
  /** The line break was lost: only what the lexicon knows is joined. */
  function decideLost(left: string, right: string): string {
    if (!isWord || left.length < 2 || left.length + right.length < 5 || JOINING.has(right)) return '- ';
    return isWord(left + right) && !isWord(right) ? '' : '- ';
  }
}

/** Replaces what is found by what is decided for the letters before and behind it. */
function everyHyphen(text: string, found: RegExp, decide: (left: string, right: string) => string): string {
  const out: string[] = [];
  let end = 0;
  // The end of what was put out: a word may have been divided twice.
  let tail = '';
  const put = (piece: string) => {
    out.push(piece);
    tail = piece.length >= LONGEST ? piece.slice(-LONGEST) : (tail + piece).slice(-LONGEST);
  };
  for (const { 0: hyphen, index } of text.matchAll(found)) {
    put(text.slice(end, index));
    end = index + hyphen.length;
    const right = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
    put(decide(lastWord(tail), right));
  }
  return out.join('') + text.slice(end);
}

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && /[\p{L}\p{N}\p{M}]/u.test(text[start - 1]!)) start--;
  return text.slice(start);
}

function keepsHyphen(left: string, right: string, isWord?: IsWord): boolean {
  if (left.length === 1 || /\p{N}$/u.test(left)) return true;
  if (isWord?.(left + right)) return false;
  const capital = /^\p{Lu}/u.test(right);
  // HOCH-WASSER is one word in capitals; Müller-Meier and Deutschland-Ticket are two.
  if (capital) return !(/^\p{Lu}+$/u.test(left + right) && left.length > 3);
  return (
    /^\p{Ll}/u.test(left) && PAIRING.test(left) && (isWord?.(right) ?? /(?:isch|lich|ig|weiß|rot|al|iv|ell)(?:e[mnrs]?)?$/.test(right))
  );
}
