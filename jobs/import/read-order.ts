import fs from 'node:fs/promises';
import { normalizeAddress } from '#lib/reading/address.ts';
import type { DocumentProblem, TextDocument } from '#lib/reading/document.ts';
import type { ImportOrder } from '#lib/reading/import-order.ts';
import { readPasted } from '#lib/reading/pasted.ts';
import { readFile } from './formats/read-file.ts';
import { fetchPage } from './net/fetch-page.ts';

export interface ReadOrderOptions {
  allowPrivate: boolean;
  /** Told what is being done and how far the reading is, 0 to 1. */
  progress: (doing: string, share: number) => void;
  signal: AbortSignal;
}

/** The text that an order is about, from wherever it is. */
export async function readOrder(
  order: ImportOrder,
  { allowPrivate, progress, signal }: ReadOrderOptions,
): Promise<TextDocument | DocumentProblem> {
  if (order.kind === 'document') return order.document;
  if (order.kind === 'text') return readText(order.title, order.text);
  const reading = { signal, progress: (share: number) => progress('Reading the file', share) };
  if (order.kind === 'file') {
    return readFile({ name: order.name, bytes: await fs.readFile(order.path), ...(order.type && { type: order.type }) }, reading);
  }
  const found = await fetchPage(order.address, { allowPrivate, progress, signal });
  if (!('file' in found)) return found;
  const document = await readFile(found.file, reading);
  return 'problem' in document
    ? document
    : { ...document, address: normalizeAddress(found.address) ?? found.address, source: document.source ?? siteOf(found.address) };
}

/** The name of a site: its host without "www". */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

function readText(title: string, text: string): TextDocument | DocumentProblem {
  const pasted = readPasted(title, text);
  if ('problem' in pasted) return { problem: pasted.message };
  return { title: pasted.title, paragraphs: pasted.text.split('\n').map((line) => ({ text: line })) };
}
