/** The last resort: a lemma for a word that nothing knows, by cutting endings off. */

export function strippedNoun(form: string): string {
  if (/innen$/.test(form)) return form.slice(0, -3);
  if (/(?:ungen|heiten|keiten|schaften|ionen|täten|anzen|enzen)$/.test(form)) return form.slice(0, -2);
  if (/[^aeiouysßxz]s$/.test(form) && form.length > 4) return form.slice(0, -1);
  if (/ern$/.test(form)) return form.slice(0, -1);
  return form;
}
export function strippedVerb(low: string): string {
  if (/iert(?:e|en|est|et)?$/.test(low)) return low.replace(/iert(?:e|en|est|et)?$/, 'ieren');
  if (/^ge.+t$/.test(low)) return `${low.slice(2, -1)}en`;
  // wummert, wummerte: verbs in -ern and -eln have no other e.
  const stem = /^(.*[^aeiouyäöü]e[rl])t(?:e|en|est|et)?$/.exec(low)?.[1];
  if (stem) return `${stem}n`;
  if (/(?:te|ten|test|tet)$/.test(low)) return low.replace(/e?(?:te|ten|test|tet)$/, 'en');
  if (/[^e]t$/.test(low)) return `${low.slice(0, -1)}en`;
  return low;
}
export function strippedAdjective(low: string): string {
  if (/er$/.test(low) && low.length < 6) return low;
  const stem = low.replace(/(?:er|es|en|em|e)$/, '');
  if (stem.length < 4) return low;
  return /st$/.test(stem) && stem.length > 7 && !/(?:fest|ernst)$/.test(stem) ? stem.slice(0, -2).replace(/e$/, '') : stem;
}
