import type { DocumentProblem } from '#lib/reading/document.ts';
import type { LinkedData } from './json-ld.ts';

/** Fewer words than this are no text, and where a page wants to be paid for, no more than its beginning. */
const FEWEST = 25;
const BEGINNING = 150;

const PAYWALL =
  /paywall|\babo(?:nnent|nnement)?s?\b|jetzt registrieren|einloggen|anmelden, um|weiterlesen mit|premium-?artikel|plus-?artikel/i;
const SCRIPTED =
  /<noscript|enable javascript|javascript (?:aktivieren|ist deaktiviert|wird benötigt)|aktivieren sie javascript|id=["']?(?:root|app|__next)\b/i;

/** Why a page has too little text to be one, and what to do; null when it has enough. */
export function thinPage(words: number, html: string, { free }: LinkedData, host: string): DocumentProblem | null {
  if (free === false && words < BEGINNING) return paid(host);
  if (words >= FEWEST) return null;
  const start = html.slice(0, 500_000);
  if (PAYWALL.test(start)) return paid(host);
  if (SCRIPTED.test(start) && /<script\b/i.test(start)) {
    return {
      problem: `This page of ${host} shows its text only to a browser that runs its scripts. Open it there, select the text and paste it.`,
    };
  }
  return { problem: `No text was found on this page of ${host}. Give the address of one article, or paste its text.` };
}

function paid(host: string): DocumentProblem {
  return {
    problem: `${host} shows only the beginning of this text to those who have not paid. Open it in the browser, then paste the text.`,
  };
}
