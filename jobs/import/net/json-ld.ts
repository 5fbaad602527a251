import { isoDate } from '../formats/page-facts.ts';
import { oneLine } from '../formats/paragraphs.ts';

/** What a page tells search engines of itself. All of it may be wrong, so it is text of a bounded length and nothing else. */
export interface LinkedData {
  headline?: string;
  author?: string;
  publisher?: string;
  date?: string;
  license?: string;
  /** False: the page says that it must be paid for. */
  free?: boolean;
}

const BLOCKS = 20;
const LONGEST = 500_000;
const ARTICLE = /Article|Posting|Report|CreativeWork|WebPage/;

/** The facts of the article in the JSON-LD of a page; empty when there is none that can be read. */
export function linkedData(html: string): LinkedData {
  const things = blocksOf(html).flatMap((block) => flatten(parse(block), 0));
  const isArticle = (thing: Thing) => ARTICLE.test(String(thing['@type'] ?? ''));
  const article = things.find((thing) => isArticle(thing) && thing.headline) ?? things.find(isArticle);
  if (!article) return {};
  const headline = textOf(article.headline);
  const author = namesOf(article.author);
  const publisher = namesOf(article.publisher);
  const date = isoDate(textOf(article.datePublished));
  const license = textOf(article.license) ?? textOf((article.license as Thing | undefined)?.url);
  return {
    ...(headline && { headline }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(license && { license }),
    ...(/^false$/i.test(String(article.isAccessibleForFree)) && { free: false }),
  };
}

type Thing = Record<string, unknown>;

function blocksOf(html: string): string[] {
  const blocks: string[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (blocks.length < BLOCKS) {
    const type = lower.indexOf('application/ld+json', at);
    const start = type < 0 ? -1 : lower.indexOf('>', type);
    const end = start < 0 ? -1 : lower.indexOf('</script', start);
    if (end < 0) break;
    if (end - start < LONGEST) blocks.push(html.slice(start + 1, end));
    at = end;
  }
  return blocks;
}

function parse(block: string): unknown {
  try {
    return JSON.parse(block.trim());
  } catch {
    return null;
  }
}

/** Things stand alone, in lists, or in a "@graph". */
function flatten(value: unknown, depth: number): Thing[] {
  if (depth > 4 || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((each) => flatten(each, depth + 1));
  const thing = value as Thing;
  return [thing, ...flatten(thing['@graph'], depth + 1), ...flatten(thing.mainEntity, depth + 1)];
}

function namesOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value.slice(0, 10) : [value]).map((each) =>
    textOf(each !== null && typeof each === 'object' ? (each as Thing).name : each),
  );
  const found = [...new Set(names.filter((name): name is string => name !== undefined && !/^https?:/.test(name)))];
  return found.length > 0 ? found.join(', ') : undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = oneLine(value.slice(0, 1_000));
  return text === '' ? undefined : text;
}
