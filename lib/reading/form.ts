import type { Features, Token } from '#lib/german/word.ts';

const CASE = { Nom: 'Nominativ', Gen: 'Genitiv', Dat: 'Dativ', Acc: 'Akkusativ' } as const;
const NUMBER = { Sing: 'singular', Plur: 'plural' } as const;
const GENDER = { Masc: 'masculine', Fem: 'feminine', Neut: 'neuter' } as const;
const PERSON = { '1': '1st person', '2': '2nd person', '3': '3rd person' } as const;
const DEGREE = { Cmp: 'comparative', Sup: 'superlative' } as const;

/**
 * What a form is and why, for the gloss card; undefined when there is nothing to say beyond the headword.
 * @example describeForm(token) // "Dativ plural, because of “mit”"
 */
export function describeForm(token: Token): string | undefined {
  const said = grammar(token);
  const reasons = token.because.map((reason) => withoutRepetition(reason, said)).filter((reason) => reason !== '');
  const form = [said, ...reasons].filter(Boolean).join(', ');
  return form === '' ? undefined : form.charAt(0).toUpperCase() + form.slice(1);
}

/** "Dativ, because of “mit”" behind "Dativ plural" repeats the case. */
function withoutRepetition(reason: string, said: string): string {
  const [, first, rest] = /^([^,:]+)[,:] (.+)$/.exec(reason) ?? [];
  return first && rest && said.startsWith(first) ? rest : reason;
}

function grammar({ upos, feats, form, lemma }: Token): string {
  switch (upos) {
    case 'NOUN':
    case 'PROPN':
      // The headword itself needs no word.
      if (form === lemma && feats.Case === 'Nom' && feats.Number !== 'Plur') return '';
      return caseAndNumber(feats);
    case 'VERB':
    case 'AUX':
      return verb(feats, form, lemma);
    case 'ADJ':
      if (form === lemma && !feats.Degree) return '';
      return join([feats.Degree && feats.Degree !== 'Pos' ? DEGREE[feats.Degree] : '', caseAndNumber(feats), genderOf(feats)]);
    case 'DET':
    case 'PRON':
      return join([caseAndNumber(feats), genderOf(feats)]);
    default:
      return '';
  }
}

function verb(feats: Features, form: string, lemma: string): string {
  if (feats.VerbForm === 'Part') return feats.Tense === 'Pres' ? 'Partizip I' : 'Partizip II';
  if (feats.VerbForm === 'Inf') return form === lemma ? '' : 'Infinitiv with “zu”';
  if (feats.Mood === 'Imp') return 'Imperativ';
  const person = join([feats.Person && PERSON[feats.Person], feats.Number && NUMBER[feats.Number]]);
  if (feats.Mood === 'Sub')
    return join([feats.Tense === 'Past' ? 'Konjunktiv II' : feats.Tense === 'Pres' ? 'Konjunktiv I' : 'Konjunktiv', person], ', ');
  const tense = feats.Tense === 'Past' ? 'Präteritum' : feats.Tense === 'Pres' ? 'Präsens' : '';
  return join([tense, person], ', ');
}

function caseAndNumber(feats: Features): string {
  return join([feats.Case && CASE[feats.Case], feats.Number && NUMBER[feats.Number]]);
}

function genderOf(feats: Features): string {
  return feats.Gender && feats.Number !== 'Plur' ? GENDER[feats.Gender] : '';
}

function join(parts: (string | undefined)[], separator = ' '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
