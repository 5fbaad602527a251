'use client';

import { useActionState, useState } from 'react';
import { Notice } from '../ui/notice.tsx';
import { bringIn } from './actions.ts';
import styles from './form.module.css';
import { LIMITS, readPasted, wordCount } from './text.ts';

/** What could not be brought in, and why; `article` is the text that is already there. */
export interface Refusal {
  field: 'title' | 'text';
  message: string;
  article?: string;
}

interface Tried {
  title: string;
  text: string;
  refusal: Refusal | null;
}

/** Title and text; on success the reader opens, otherwise one sentence says why and nothing typed is lost. */
export function ImportForm() {
  const [tried, submit, pending] = useActionState(bring, { title: '', text: '', refusal: null });
  const [words, setWords] = useState(0);
  const { refusal } = tried;
  const describe = (field: 'title' | 'text') => (refusal?.field === field ? { 'aria-invalid': true, 'aria-describedby': 'refusal' } : {});

  return (
    <form action={submit} className={styles.form}>
      <label className="field">
        Title
        <input name="title" lang="de" maxLength={LIMITS.title} defaultValue={tried.title} autoComplete="off" {...describe('title')} />
        <small>Left empty, the first line is taken.</small>
      </label>
      <label className="field">
        Text
        <textarea
          name="text"
          lang="de"
          rows={6}
          className={styles.text}
          defaultValue={tried.text}
          onInput={(event) => setWords(wordCount(event.currentTarget.value))}
          {...describe('text')}
        />
        <small className="figures">
          {words.toLocaleString('en-GB')} of at most {LIMITS.words.toLocaleString('en-GB')} words. Each line becomes a paragraph.
        </small>
      </label>
      {refusal && !pending && (
        <div id="refusal">
          <Notice tone="bad">
            {refusal.message}
            {refusal.article && (
              <>
                {' '}
                <a href={`/read/${refusal.article}`}>Open it</a>
              </>
            )}
          </Notice>
        </div>
      )}
      <div className="actions">
        <button type="submit" className="button primary" disabled={pending}>
          Bring in
        </button>
        {/* A long text takes a few seconds; leaving the page leaves nothing half-kept behind. */}
        {pending && (
          <p className={styles.pending} role="status">
            Reading {words.toLocaleString('en-GB')} words …
            <progress />
          </p>
        )}
      </div>
    </form>
  );
}

/** What can be refused here is not sent first. */
async function bring(_: Tried, form: FormData): Promise<Tried> {
  const title = String(form.get('title') ?? '');
  const text = String(form.get('text') ?? '');
  const pasted = readPasted(title, text);
  if ('problem' in pasted) return { title, text, refusal: pasted };
  return { title, text, refusal: await bringIn(title, text) };
}
