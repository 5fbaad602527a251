import type { EntryPos } from './entry.ts';

/**
 * A German synonym without its annotations, split into the headword and the frame of use around it:
 * "auf jdn./etw. warten" is "warten" in "auf jdn./etw. ~"; "sich etw. vornehmen" is "vornehmen", reflexive.
 */
export interface DingHead {
  headword: string;
  /** With "~" where the headword stands. */
  frame: string | undefined;
  reflexive: boolean;
  /** The article that stood before a noun: "der springende Punkt". */
  article: string | undefined;
}

/** Placeholders for persons and things: jdn., etw., einer Sache. */
const SLOT = String.raw`(?:(?:jdn|jdm|jds|jd|jmd|etw)\.?(?:\/(?:jdn|jdm|jds|jd|etw)\.?)*|einer Sache|eine Sache|einer Person|jemand(?:en|em)?|etwas)`;
const PREPOSITION =
  '(?:an|auf|aus|bei|bis|durch|für|gegen|gegenüber|hinter|in|mit|nach|neben|ohne|seit|über|um|unter|von|vor|wegen|während|zu|zwischen|als|wie|ab|bezüglich|hinsichtlich)';
const PREPOSITIONAL = String.raw`${PREPOSITION}(?:\/${PREPOSITION})*`;
const LEADING = new RegExp(String.raw`^(?:(?:sich|${PREPOSITIONAL} (?:sich|${SLOT})|${SLOT})(?:\s+|$))+`);
const HAS_SLOT = / (?:jd|jmd|etw|eine|jemand)/;
const TRAILING = new RegExp(String.raw`(?:\s+(?:${PREPOSITIONAL} ${SLOT}|${SLOT}))+$`);
/** Before a noun, with adjectives in between or not: der springende Punkt. */
const ARTICLE = /^(?:der\/die\/das|der\/die|der|die|das|eine[nmr]?|ein)\s+(?=(?:\p{Ll}+\s+){0,2}\p{Lu})/u;
const CLAUSE = /,?\s+(?:dass|was|wie|wenn|ob|zu)(?: …)?$|,\s+(?:dass|was|wie|wenn|ob)\b.*$/;
const CAPITAL_AHEAD = /^(?:jds|jdm|jdn|etw)\.\s+(?=\p{Lu})/u;

export function readHead(text: string, pos: EntryPos | null): DingHead {
  let headword = text;
  let before = '';
  let after = '';
  let article: string | undefined;
  if (pos !== 'NOUN') {
    const lead = LEADING.exec(headword)?.[0];
    if (lead && lead.length < headword.length) {
      before = lead.trim();
      headword = headword.slice(lead.length);
    }
  }
  if (headword.includes(' ')) headword = headword.replace(CLAUSE, '').replace(/ …$/, '');
  if (pos === 'NOUN' || pos === null) {
    headword = headword.replace(CAPITAL_AHEAD, '');
    const match = ARTICLE.exec(headword);
    if (match) {
      article = match[0].trim();
      headword = headword.slice(match[0].length);
    }
  }
  const trail = HAS_SLOT.test(headword) ? TRAILING.exec(headword) : null;
  if (trail && trail.index > 0) {
    after = trail[0].trim();
    headword = headword.slice(0, trail.index);
  }
  const frame = before || after ? [before, '~', after].filter(Boolean).join(' ') : undefined;
  return { headword: headword.trim(), frame, reflexive: /(?:^|\s)sich(?:\s|$)/.test(before), article };
}
