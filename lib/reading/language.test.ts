import { describe, expect, it } from 'vitest';
import { language } from './language.ts';

const GERMAN = [
  'Der Zug hat heute eine Stunde Verspätung. Niemand weiß, warum.',
  'Guten Morgen! Wie geht es Ihnen?',
  'Am Samstag trafen Emmanuel Macron, Giorgia Meloni und Pedro Sánchez in Reykjavík ein. Gastgeberin war Kristrún Frostadóttir.',
  'Real Madrid schlägt Manchester City, Jude Bellingham trifft zum Sieg. Trainer Carlo Ancelotti lobt Vinícius Júnior.',
  'Die Strasse ist gesperrt, weil ein Lastwagen umgekippt ist. Die Grossbaustelle bleibt bis Mitte August bestehen.',
  'De Buur seggt, dat Water weer all bi de Döör. Wi sünd denn na Huus gahn un hebbt nix mehr seggt.',
  'Software-Update: Google und Microsoft bringen neue Features für das Smartphone auf den Markt.',
  'Hochwasser an der Elbe',
  'Kommt ein Vogel geflogen, setzt sich nieder auf mein Fuß.',
  'Ach, und dann sagte er noch: „I love you, baby!“ Da musste sie lachen.',
  'Man nehme drei Eier, 200 g Zucker und etwas Salz. Alles gut verrühren und bei 180 Grad backen.',
  'Bundesverfassungsgericht bestätigt Klimaschutzgesetz: Regierung muss nachbessern',
  'was ist los mit dir? ich hab dich doch gestern noch gesehen',
  'In einem Loch im Boden, da wohnte jemand. Es war kein schmutziges, nasses Loch.',
];

const OTHER: [string, string][] = [
  ['Dutch', 'De trein heeft vandaag een uur vertraging. Niemand weet waarom.'],
  ['Dutch', 'In de stad wonen veel mensen die met de fiets naar hun werk gaan.'],
  ['Dutch', 'Wat is er met de auto gebeurd? Ik had hem hier toch neergezet.'],
  ['Afrikaans', "Die trein is vandag 'n uur laat. Niemand weet hoekom nie, en die mense wag baie lank."],
  ['Afrikaans', 'Hulle het in die stad gaan werk omdat daar nie meer werk op die plaas was nie.'],
  ['Luxembourgish', 'Den Zuch huet haut eng Stonn Verspéidung. Kee weess, firwat dat esou ass.'],
  ['Luxembourgish', "An der Stad wunnen vill Leit, déi mam Vëlo op d'Aarbecht fueren. D'Regierung wëll elo méi Weeër bauen."],
  ['English', 'The train is an hour late today. Nobody knows why.'],
  ['English', 'In the land of the blind, the one-eyed man is king. So it was then, and so it is now.'],
  ['English', 'Angela Merkel and Olaf Scholz met in Berlin on Monday to discuss the future of the Bundeswehr.'],
  ['Danish', 'Toget er en time forsinket i dag. Ingen ved hvorfor, men der er mange mennesker på perronen.'],
  ['Danish', 'Han sagde til mig, at vi skulle komme hjem til dem efter kl. fem.'],
  ['Norwegian', 'Toget er en time forsinket i dag. Ingen vet hvorfor, men nå har det begynt å snø også.'],
  ['Swedish', 'Tåget är en timme försenat i dag. Ingen vet varför, men många människor väntar på perrongen.'],
  ['French', "Le train a une heure de retard aujourd'hui. Personne ne sait pourquoi."],
  ['Spanish', 'El tren tiene hoy una hora de retraso. Nadie sabe por qué.'],
  ['Italian', 'Il treno oggi ha un’ora di ritardo. Nessuno sa perché.'],
  ['Portuguese', 'O comboio está hoje uma hora atrasado. Ninguém sabe por que não chegou ainda.'],
  ['Polish', 'Pociąg ma dziś godzinę opóźnienia. Nikt nie wie, dlaczego tak się stało.'],
  ['Czech', 'Vlak má dnes hodinu zpoždění. Nikdo neví, proč se to stalo.'],
  ['Hungarian', 'A vonat ma egy órát késik. Senki sem tudja, hogy miért.'],
  ['Turkish', 'Tren bugün bir saat gecikti. Kimse neden olduğunu bilmiyor ama herkes çok kızgın.'],
  ['Finnish', 'Juna on tänään tunnin myöhässä. Kukaan ei tiedä, mitä on tapahtunut.'],
  ['Romanian', 'Trenul are astăzi o oră întârziere. Nimeni nu știe de ce, dar oamenii așteaptă pe peron.'],
  ['Latin', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.'],
  ['Russian', 'Поезд сегодня опаздывает на час. Никто не знает почему.'],
  ['Ukrainian', 'Потяг сьогодні запізнюється на годину. Ніхто не знає, чому її немає.'],
  ['Greek', 'Το τρένο έχει σήμερα μία ώρα καθυστέρηση.'],
  ['Arabic', 'القطار متأخر اليوم ساعة. لا أحد يعرف لماذا.'],
  ['Chinese', '火车今天晚点一个小时。没人知道为什么。'],
  ['Japanese', '電車は今日、一時間遅れています。なぜか誰も知りません。'],
  ['Korean', '기차가 오늘 한 시간 늦습니다. 아무도 이유를 모릅니다.'],
];

describe('language', () => {
  it.each(GERMAN)('is German: %s', (text) => expect(language(text)).toMatchObject({ german: true }));
  it.each(OTHER)('is %s: %s', (name, text) => expect(language(text)).toMatchObject({ german: false, share: 0, language: name }));

  it('refuses what is no language that it knows', () => {
    expect(
      language('Kereta api hari ini terlambat satu jam karena hujan lebat sejak pagi tadi belum berhenti juga sampai sekarang.').german,
    ).toBe(false);
    expect(
      language('Gaur trenak ordubeteko atzerapena dauka eta inork ez daki zergatik gertatu den hau guztia hemen berriro.').german,
    ).toBe(false);
  });

  it('does not name a script that it does not know', () => {
    expect(language('ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ')).toEqual({ german: false, share: 0 });
  });

  it('says nothing of a few words', () => {
    for (const text of ['', '42', 'Xylophon', 'Angela Merkel', '...']) expect(language(text)).toEqual({ german: true, share: 1 });
  });

  it('tells the share of German in a mixed text', () => {
    const german = 'Der Zug hat heute eine Stunde Verspätung, und niemand auf dem Bahnsteig weiß, warum das so ist und wann es weitergeht.';
    const english = 'The train is an hour late today, and nobody on the platform knows why this is so and when it will go on.';
    const mixed = language([german, english, german, german].join('\n'));
    expect(mixed.german).toBe(true);
    expect(mixed.share).toBeGreaterThan(0.6);
    expect(mixed.share).toBeLessThan(0.9);
    expect(language([english, english, german].join('\n'))).toMatchObject({ german: false, language: 'English' });
  });

  it('is quick with a book', () => {
    const started = performance.now();
    language('Der Zug hat heute eine Stunde Verspätung. '.repeat(100_000));
    language('a'.repeat(5_000_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
