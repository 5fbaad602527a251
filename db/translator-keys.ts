import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Service } from '#lib/reading/translator.ts';
import { translatorAddress } from '#lib/reading/translator-address.ts';
import type { Learner } from '#lib/words/learner.ts';
import { readSettings } from '#settings';

/*
 * The keys of translation services, in a file of their own that only the owner of the program can read. Not in the database, whose copies
 * (before a migration, as a backup, in an export) would carry them along and outlive their removal. A key goes to the server that it was
 * given for and to no other: whoever changes the address must give the key again.
 */
type Who = Pick<Learner, 'id'>;

/** A key as it may be: printable, without spaces, since it travels in a header. */
export const KEY = /^[\x21-\x7e]{1,500}$/u;

const file = z.record(
  z.string(),
  z.partialRecord(z.enum(['libretranslate', 'deepl', 'openai']), z.object({ key: z.string(), of: z.string() })),
);
type Keys = z.infer<typeof file>;

/** The key for a service at an address; null when none was given for it. DeepL has one address for all. */
export function translatorKey(learner: Who, service: Service, address: string): string | null {
  const found = read()[learner.id]?.[service];
  return found && found.of === ownerOf(service, address) ? found.key : null;
}

/** Which keys are kept, without the keys: of which service, and for which server where that is not one and the same. */
export function translatorKeys(learner: Who): { service: Service; server: string | null }[] {
  return Object.entries(read()[learner.id] ?? {}).map(([service, { of }]) => ({
    service: service as Service,
    server: of === 'deepl' ? null : of,
  }));
}

/** Keeps the key for a service, in place of one that was kept before. */
export function setTranslatorKey(learner: Who, service: Service, address: string, key: string): void {
  const of = ownerOf(service, address);
  if (of === null || !KEY.test(key)) throw new Error(`A key for ${service} must be printable and have an address that can be asked.`);
  const keys = read();
  write({ ...keys, [learner.id]: { ...keys[learner.id], [service]: { key, of } } });
}

/** Forgets the key; nothing happens when there is none. */
export function removeTranslatorKey(learner: Who, service: Service): void {
  const keys = read();
  const { [service]: removed, ...others } = keys[learner.id] ?? {};
  if (removed) write({ ...keys, [learner.id]: others });
}

/** To which server a key belongs: protocol, host and port. */
function ownerOf(service: Service, address: string): string | null {
  if (service === 'deepl') return 'deepl';
  const checked = translatorAddress(address);
  return 'url' in checked ? new URL(checked.url).origin : null;
}

const place = () => path.join(readSettings().data, 'translator-keys.json');

function read(): Keys {
  try {
    return file.parse(JSON.parse(readFileSync(place(), 'utf8')));
  } catch {
    return {}; // None yet, or not readable, which the settings show as not set.
  }
}

/** Whole or not at all, and never for others to read, not even for a moment. */
function write(keys: Keys): void {
  const part = `${place()}.part`;
  rmSync(part, { force: true });
  const handle = openSync(part, 'wx', 0o600);
  writeSync(handle, JSON.stringify(keys));
  fsyncSync(handle);
  closeSync(handle);
  renameSync(part, place());
}
