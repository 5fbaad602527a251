import type { Token } from '#lib/german/word.ts';
import type { Pattern } from './phrase-pattern.ts';

const CONTRACTED: Record<string, 'Dat' | 'Acc'> = {
  am: 'Dat',
  im: 'Dat',
  beim: 'Dat',
  vom: 'Dat',
  zum: 'Dat',
  zur: 'Dat',
  ans: 'Acc',
  aufs: 'Acc',
  ins: 'Acc',
  fürs: 'Acc',
  ums: 'Acc',
  übers: 'Acc',
};
/** Behind these a time is told: "am Sonntag" is no object of anything. */
const TIMES = new Set(
  (
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend Wochenende Morgen Vormittag Mittag Nachmittag Abend Nacht Tag Woche Monat Jahr ' +
    'Jahrzehnt Jahrhundert Stunde Minute Sekunde Uhr Januar Februar März April Mai Juni Juli August September Oktober November Dezember Frühling Frühjahr ' +
    'Sommer Herbst Winter Zeit Anfang Ende Mitte Beginn Zukunft Vergangenheit Augenblick Moment'
  ).split(' '),
);
/** How far the noun may stand behind its preposition. */
const REACH = 9;

/** Whether the preposition at an index has something behind it, or around it, in a case that the phrase governs. */
export function isGoverned(tokens: readonly Token[], at: number, governed: NonNullable<Pattern['governed']>): boolean {
  const { preposition } = governed;
  const token = tokens[at]!;
  const form = token.form.toLowerCase();
  if (/^(?:da|wo)r?\p{Ll}/u.test(form)) return isPronominal(form, preposition);
  if (token.upos !== 'ADP' || token.lemma.toLowerCase() !== preposition) return false;
  const phrase = nominalBehind(tokens, at);
  if (phrase.length === 0) return false;
  const head = phrase.at(-1)!;
  if (head.upos === 'NUM' || TIMES.has(head.lemma)) return false;
  if (!governed.case) return true;
  const contracted = CONTRACTED[form];
  if (contracted) return contracted === governed.case;
  // What leads the phrase shows the case best; a name shows none, and then none speaks against it.
  const shown = phrase.find(({ feats, upos }) => upos !== 'PROPN' && feats.Case !== undefined)?.feats.Case;
  return shown === undefined || shown === governed.case || TWO_CASES[preposition] === undefined;
}

/** Only these leave a choice between cases; with the others a case that does not fit is a slip of the analysis. */
const TWO_CASES: Record<string, true> = {
  an: true,
  auf: true,
  hinter: true,
  in: true,
  neben: true,
  über: true,
  unter: true,
  vor: true,
  zwischen: true,
};

/** "darauf", "worauf" of "auf". */
export function isPronominal(form: string, preposition: string): boolean {
  const vowel = /^[aeiouäöü]/.test(preposition);
  return form === `da${vowel ? 'r' : ''}${preposition}` || form === `wo${vowel ? 'r' : ''}${preposition}`;
}

/** The words from behind a preposition to the noun or pronoun that it belongs to; empty when there is none. */
function nominalBehind(tokens: readonly Token[], at: number): Token[] {
  const phrase: Token[] = [];
  for (let next = at + 1; next < tokens.length && next <= at + REACH; next++) {
    const token = tokens[next]!;
    if (token.upos === 'PUNCT') {
      if (/^[,.;:!?]$/.test(token.form)) return [];
      continue;
    }
    if (token.upos === 'VERB' && token.feats.VerbForm === 'Fin') return [];
    phrase.push(token);
    if (token.upos === 'NOUN' || token.upos === 'PROPN') return phrase;
    if (token.upos === 'PRON' && token.lemma !== 'der') return phrase;
    if (token.upos === 'NUM' && tokens[next + 1]?.upos !== 'NOUN' && tokens[next + 1]?.upos !== 'ADJ') return phrase;
  }
  // "auf die" of a relative clause: the pronoun is all there is.
  return phrase.length > 0 && phrase[0]!.upos === 'PRON' ? phrase.slice(0, 1) : [];
}
