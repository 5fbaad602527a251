/** Languages that glosses can be in, by their codes in ISO 639-3, as the dictionaries name them. */
export type GlossLanguage = 'eng' | 'fra' | 'spa' | 'swe' | 'tur';

/** For the attribute `lang`. */
export const GLOSS_TAGS: Record<GlossLanguage, string> = { eng: 'en', fra: 'fr', spa: 'es', swe: 'sv', tur: 'tr' };

/** What the program itself says in a language of glosses, where it makes a gloss of its own. */
export interface GlossGrammar {
  /** English name, for the interface. */
  name: string;
  /** Whether what describes a noun stands behind it: "aide militaire". */
  headFirst: boolean;
  /** The opposite of an adjective: "not clear". */
  negated(gloss: string): string;
  /** 21 → "21st" */
  ordinal(figure: number): string;
  /** 1970 → "1970s" */
  decade(figure: number): string;
}

export const GLOSS_LANGUAGES: Record<GlossLanguage, GlossGrammar> = {
  eng: {
    name: 'English',
    headFirst: false,
    negated: (gloss) => `not ${gloss}`,
    ordinal: (figure) => figure + (isTeen(figure) ? 'th' : (['th', 'st', 'nd', 'rd'][figure % 10] ?? 'th')),
    decade: (figure) => `${figure}s`,
  },
  fra: {
    name: 'French',
    headFirst: true,
    negated: (gloss) => `pas ${gloss}`,
    ordinal: (figure) => (figure === 1 ? '1er' : `${figure}e`),
    decade: (figure) => `années ${figure}`,
  },
  spa: {
    name: 'Spanish',
    headFirst: true,
    negated: (gloss) => `no ${gloss}`,
    ordinal: (figure) => `${figure}.º`,
    decade: (figure) => `años ${figure}`,
  },
  swe: {
    name: 'Swedish',
    headFirst: false,
    negated: (gloss) => `inte ${gloss}`,
    ordinal: (figure) => `${figure}:${(figure % 10 === 1 || figure % 10 === 2) && !isTeen(figure) ? 'a' : 'e'}`,
    decade: (figure) => `${figure}-talet`,
  },
  tur: {
    name: 'Turkish',
    headFirst: false,
    negated: (gloss) => `${gloss} değil`,
    ordinal: (figure) => `${figure}.`,
    // The ending sounds like the last word of the figure: otuz'lar, yirmi'ler.
    decade: (figure) => `${figure}’${[10, 30, 40, 60, 90].includes(figure % 100) ? 'lar' : 'ler'}`,
  },
};

/** Those whose dictionaries are installed on demand. */
export const FREEDICT_LANGUAGES = ['fra', 'spa', 'swe', 'tur'] as const;
export type FreedictLanguage = (typeof FREEDICT_LANGUAGES)[number];

export function isFreedictLanguage(value: unknown): value is FreedictLanguage {
  return FREEDICT_LANGUAGES.some((language) => language === value);
}

function isTeen(figure: number): boolean {
  return figure % 100 >= 11 && figure % 100 <= 13;
}
