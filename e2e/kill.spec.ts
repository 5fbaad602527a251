import { article, grade, keep, skipLevel, word } from './learner.ts';
import { expect, test } from './test.ts';

test.use({ ownServer: true });

const cuts = 20;

test(`a power cut between two grades, ${cuts} times: no grade that the browser was told is saved is lost`, async ({
  page,
  server,
  expectedErrors,
}) => {
  test.setTimeout(480_000);
  // While the server is down the page may fail to reach it; that is what is tried here.
  expectedErrors.push(/Failed to load resource|ERR_CONNECTION_REFUSED|Failed to fetch|fetch failed/i);
  await skipLevel(page);
  await page.goto(article);
  const lemmas = await page
    .locator('[data-word]:not([data-name])')
    .evaluateAll((words) => [...new Set(words.map((each) => (each as HTMLElement).dataset.word ?? ''))]);
  let kept = 0;
  for (const lemma of lemmas) {
    if (kept === 6) break;
    if (!/^[A-ZÄÖÜ][a-zäöüß]{4,}$/.test(lemma) || (await word(page, lemma).count()) !== 1) continue;
    await word(page, lemma).click();
    const offered = await page.getByRole('button', { name: 'Keep', exact: true }).count();
    await page.keyboard.press('Escape');
    if (!offered) continue;
    await keep(page, lemma);
    kept++;
  }
  expect(kept).toBe(6);
  for (let cut = 1; cut <= cuts; cut++) {
    await page.goto('/review');
    // A missed card comes back at once, so that there is always one more to grade.
    await grade(page, "Didn't know");
    await server.restart('SIGKILL');
    await page.goto('/progress');
    await expect(page.getByRole('main')).toContainText(cut === 1 ? /1 review\b/ : new RegExp(`\\b${cut} reviews`));
  }
});
