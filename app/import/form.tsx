'use client';

import { type FormEvent, useState } from 'react';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { readPasted } from '#lib/reading/pasted.ts';
import { wordCount } from '#lib/reading/word-count.ts';
import { Notice } from '../ui/notice.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import styles from './form.module.css';
import type { ImportState, Wanted } from './import-job.ts';
import { useImport } from './use-import.ts';
import type { Way } from './way.ts';

interface Props {
  way: Way;
  /** What a bookmark or the phone's share sheet brought along. */
  given: { title: string; text: string; url: string };
}

const MEGABYTES = IMPORT_LIMITS.fileBytes / 2 ** 20;
const MOST_WORDS = IMPORT_LIMITS.words.toLocaleString('en-GB');

/** One way to bring a text in; on success the reader opens, otherwise a sentence says why not and nothing given is lost. */
export function ImportForm({ way, given }: Props) {
  const { state, start, stop } = useImport();
  const [refused, setRefused] = useState<string | null>(null);
  const isReady = useHydrated();
  const isRunning = state.state === 'running';

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = readForm(way, new FormData(event.currentTarget));
    setRefused('problem' in wanted ? wanted.problem : null);
    if (!('problem' in wanted)) void start(wanted);
  };
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      {way === 'paste' && <Paste given={given} />}
      {way === 'file' && <FileField />}
      {way === 'page' && <Address given={given.url} />}
      <Refusal state={refused === null ? state : { state: 'failed', problem: refused }} />
      <div className={styles.act}>
        <button type="submit" className="button primary" disabled={!isReady || isRunning}>
          Bring in
        </button>
        {isRunning && (
          <>
            <progress aria-label="Bringing the text in" value={state.share} max={1} />
            <p className={`${styles.doing} figures`} role="status">
              {state.doing}
            </p>
            <button type="button" className="button" onClick={() => void stop()}>
              Stop
            </button>
          </>
        )}
        {state.state === 'done' && <p role="status">Opening it.</p>}
      </div>
    </form>
  );
}

function Refusal({ state }: { state: ImportState }) {
  if (state.state === 'stopped') return <Notice>Stopped. Nothing was brought in.</Notice>;
  if (state.state !== 'failed') return null;
  return (
    <Notice tone="bad">
      {state.problem}
      {state.article && (
        <>
          {' '}
          <a href={`/read/${encodeURIComponent(state.article)}`}>Open it</a>
        </>
      )}
    </Notice>
  );
}

function Paste({ given }: { given: { title: string; text: string } }) {
  const [words, setWords] = useState(() => wordCount(given.text));
  return (
    <>
      <label className="field">
        Title
        <input name="title" lang="de" maxLength={IMPORT_LIMITS.title} defaultValue={given.title} autoComplete="off" />
        <small>Left empty, the first line is taken.</small>
      </label>
      <label className="field">
        Text
        <textarea
          name="text"
          lang="de"
          rows={6}
          className={styles.text}
          defaultValue={given.text}
          onInput={(event) => setWords(wordCount(event.currentTarget.value))}
        />
        <small className="figures">
          {words.toLocaleString('en-GB')} of at most {MOST_WORDS} words. Each line becomes a paragraph; a long text is cut into pages.
        </small>
      </label>
    </>
  );
}

const KINDS = '.txt,.md,.markdown,.html,.htm,.xhtml,.epub,.pdf,.docx,.odt,.srt,.vtt';

function FileField() {
  return (
    <label className="field">
      File
      <input type="file" name="file" accept={KINDS} className={styles.file} />
      <small>
        Text, Markdown, HTML, EPUB, PDF, Word (docx), OpenDocument (odt) or subtitles (srt, vtt), up to {MEGABYTES} MB and {MOST_WORDS}{' '}
        words. A whole book is cut into pages.
      </small>
    </label>
  );
}

function Address({ given }: { given: string }) {
  return (
    <label className="field">
      Address of the page
      <input name="address" type="url" inputMode="url" placeholder="https://" defaultValue={given} autoComplete="off" />
      <small>The article on the page is brought in, without what stands around it. The page is fetched once, from this machine.</small>
    </label>
  );
}

/** What can be refused here is not sent first. */
function readForm(way: Way, form: FormData): Wanted | { problem: string } {
  if (way === 'file') {
    const file = form.get('file');
    if (!(file instanceof File) || file.name === '') return { problem: 'Choose a file first.' };
    if (file.size === 0) return { problem: 'This file is empty.' };
    if (file.size > IMPORT_LIMITS.fileBytes)
      return { problem: `This file is too large. Files of up to ${MEGABYTES} MB can be brought in.` };
    return { kind: 'file', file };
  }
  if (way === 'page') {
    const address = String(form.get('address') ?? '').trim();
    return address === '' ? { problem: 'Give the address of a page first.' } : { kind: 'page', address };
  }
  const title = String(form.get('title') ?? '');
  const text = String(form.get('text') ?? '');
  const pasted = readPasted(title, text);
  return 'problem' in pasted ? { problem: pasted.message } : { kind: 'text', title, text };
}
