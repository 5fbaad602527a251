'use server';

import { redirect } from 'next/navigation';
import { addArticle } from '#db/articles.ts';
import { lexicon } from '#db/lexicon.ts';
import { analyze } from '#lib/german/analyze.ts';
import { currentLearner } from '../learner.ts';
import type { Refusal } from './form.tsx';
import { looksGerman } from './german.ts';
import { readPasted, slug } from './text.ts';

/** Brings a pasted text in, whole or not at all, and opens it; otherwise the answer says why not. */
export async function bringIn(title: unknown, text: unknown): Promise<Refusal> {
  const pasted = readPasted(String(title), String(text));
  if ('problem' in pasted) return { field: pasted.field, message: pasted.message };
  // A beginning is enough to tell the language.
  if (!looksGerman(analyze(pasted.text.slice(0, 20_000), lexicon()))) {
    return { field: 'text', message: 'This does not look like German, so it was not brought in. Paste a German text.' };
  }
  const added = await addArticle(await currentLearner(), {
    id: slug(pasted.title),
    title: pasted.title,
    source: 'Pasted text',
    date: new Date().toISOString().slice(0, 10),
    text: pasted.text,
    subheadings: [],
    translations: {},
  });
  if ('problem' in added) return { field: 'text', message: 'This text is on your shelf already.', article: added.article };
  redirect(`/read/${added.id}`);
}
