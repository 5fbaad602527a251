import { expect, test } from 'vitest';
import { article } from '#db/articles.ts';
import { followFeed, newOffers, offer } from '#db/feeds.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { bringInOffer } from './bring-in-offer.ts';
import { useTestSite } from './net/test-site.ts';

useTestDatabase();
const site = useTestSite();

const text = (subject: string) => [
  `Die Stadt will ${subject} im Frühjahr öffnen, weil viele Menschen darauf gewartet haben und weil das Geld jetzt da ist.`,
  'Am Montag sagte die Bürgermeisterin, dass die Arbeiten schon im nächsten Monat beginnen und ein halbes Jahr dauern.',
  'Wer in der Nähe wohnt, bekommt einen Brief mit allen Terminen und kann seine Fragen am Telefon stellen.',
];

async function following() {
  const who = await newLearner();
  const document = {
    title: 'Die Brücke',
    source: 'Bote',
    address: `${site.origin}/1`,
    paragraphs: text('die Brücke').map((each) => ({ text: each })),
  };
  site.page(
    '/2',
    `<html lang="de"><body><article><h1>Das Bad</h1>${text('das Bad')
      .map((each) => `<p>${each}</p>`)
      .join('')}</article></body></html>`,
  );
  const items = [
    { key: 'whole', title: 'Die Brücke', address: `${site.origin}/1`, document },
    { key: 'page', title: 'Das Bad', address: `${site.origin}/2` },
    { key: 'gone', title: 'Weg', address: `${site.origin}/3` },
  ];
  const { id } = await followFeed(who, { address: `${site.origin}/feed`, title: 'Bote', items }, Date.now());
  const options = { learner: who, allowPrivate: true, today: '2026-03-01', progress: () => {}, signal: new AbortController().signal };
  return { who, id, bring: (key: string) => bringInOffer({ kind: 'offer', feed: id, key }, options) };
}

test('the text that the feed carries comes in without a question to the site; a page is fetched', async () => {
  const { who, id, bring } = await following();
  site.asked = [];
  const whole = await bring('whole');
  expect(site.asked).toEqual([]);
  const page = await bring('page');
  if (!('words' in whole && 'words' in page)) throw new Error(JSON.stringify([whole, page]));
  expect(await article(who, whole.article)).toMatchObject({ title: 'Die Brücke', source: 'Bote' });
  expect(await article(who, page.article)).toMatchObject({ title: 'Das Bad' });
  expect(await offer(who, id, 'whole')).toMatchObject({ state: 'brought in', article: whole.article });
  expect((await newOffers(who)).map(({ key }) => key)).toEqual(['gone']);
});

test('what cannot be had stays on offer; what is there already is dealt with', async () => {
  const { who, bring } = await following();
  expect(await bring('gone')).toMatchObject({ problem: expect.stringMatching(/no such page/) });
  expect((await newOffers(who)).map(({ key }) => key)).toContain('gone');
  await bring('page');
  expect(await bring('page')).toMatchObject({ problem: expect.stringMatching(/already/), article: expect.any(String) });
});

test('nobody brings in what others are offered', async () => {
  const [mine, other] = [await following(), await newLearner()];
  const options = { learner: other, allowPrivate: true, today: '2026-03-01', progress: () => {}, signal: new AbortController().signal };
  expect(await bringInOffer({ kind: 'offer', feed: mine.id, key: 'whole' }, options)).toEqual({
    problem: expect.stringMatching(/not offered/),
  });
});
