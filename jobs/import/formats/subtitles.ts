import type { DocumentParagraph, TextDocument } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { oneLine, tooLong } from './paragraphs.ts';
import { Refusal } from './refusal.ts';

interface Cue {
  start: number;
  end: number;
  lines: string[];
  speaker?: string;
}

/** A pause this long, in seconds, between two sentences is where a paragraph ends. */
const PAUSE = 4;
/** So many characters are enough for a paragraph, if a sentence ends there. */
const ENOUGH = 400;
const TIMES = /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})/;
const SENTENCE_END = /[.!?…][“”"»«’')]*$/;

/** Subtitles (SRT, WebVTT) as a text: cues joined into sentences, a new paragraph where another speaks or a pause is long. */
export function readSubtitles(text: string): TextDocument {
  if (text.length > IMPORT_LIMITS.characters * 4) throw new Refusal(tooLong());
  const paragraphs: DocumentParagraph[] = [];
  let current = '';
  let before: Cue | undefined;
  let speaker: string | undefined;
  const put = () => {
    const line = oneLine(current);
    if (/\p{L}/u.test(line)) paragraphs.push({ text: line });
    current = '';
  };
  for (const cue of cuesOf(text)) {
    const lines = withoutRepeats(cue, before);
    const pause = before ? cue.start - before.end : 0;
    const ended = SENTENCE_END.test(current);
    if (cue.speaker !== undefined && cue.speaker !== speaker) {
      put();
      speaker = cue.speaker;
      current = `${speaker}: `;
    } else if (ended && (pause > PAUSE || current.length > ENOUGH)) put();
    before = cue;
    for (const line of lines) {
      const said = /^[-–—]\s?(?=\p{Lu})/u.exec(line);
      if (said && lines.length > 1) put();
      const rest = said ? line.slice(said[0].length) : line;
      // Three dots where a sentence runs on into the next cue are marks of the subtitler.
      current =
        /[^.]\.\.\.$|…$/.test(current) && /^(?:\.\.\.|…)/.test(rest)
          ? `${current.replace(/(?:\.\.\.|…)$/, '')} ${rest.replace(/^(?:\.\.\.|…)\s?/, '')}`
          : `${current} ${rest}`;
    }
  }
  put();
  return { paragraphs };
}

function* cuesOf(text: string): Generator<Cue> {
  let cue: Cue | undefined;
  let before = '';
  for (const raw of text.split(/\r\n|[\r\n]/)) {
    const times = TIMES.exec(raw);
    if (times) {
      if (cue) {
        // The number or name of the next cue came without an empty line before it.
        if (cue.lines.at(-1) === before.trim() && /^\d+$/.test(before.trim())) cue.lines.pop();
        yield cue;
      }
      cue = { start: seconds(times, 1), end: seconds(times, 5), lines: [] };
    } else if (cue && raw.trim() === '') {
      if (cue.lines.length > 0) {
        yield cue;
        cue = undefined;
      }
    } else if (cue) {
      const voice = /<v(?:\.[^ \t>]{1,60})?[ \t]([^>]{1,80})>/.exec(raw)?.[1];
      if (voice && !cue.speaker) cue.speaker = oneLine(voice);
      const line = plain(raw);
      if (line !== '') cue.lines.push(line);
    }
    before = raw;
  }
  if (cue) yield cue;
}

function seconds(match: RegExpExecArray, at: number): number {
  const [hours, minutes, second, part] = match.slice(at, at + 4);
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(second) + Number(`0.${part}`);
}

/** Without tags, marks of music, and what is heard but not said. */
function plain(line: string): string {
  const untagged = line
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\{\\[^{}]{0,100}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', nbsp: ' ' })[name] ?? '')
    .replace(/[♪♫#]/g, '');
  return oneLine(untagged.replace(/\[[^\][]{0,80}\]|^\s*\([^()]{0,80}\)\s*$/g, ' '));
}

/** Live captions roll: a cue begins with the lines that the one before it ended with. */
function withoutRepeats(cue: Cue, before: Cue | undefined): string[] {
  if (!before || cue.start - before.end > 1) return cue.lines;
  for (let shared = Math.min(cue.lines.length, before.lines.length); shared > 0; shared--) {
    if (before.lines.slice(-shared).every((line, at) => line === cue.lines[at])) return cue.lines.slice(shared);
  }
  return cue.lines;
}
