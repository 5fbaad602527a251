import localFont from 'next/font/local';

/*
 * Literata for reading, Source Sans for the interface; both variable, served from here. All of German (äöüß „“ »«) is in the "latin"
 * files, which are preloaded; "latin-ext" (Šefčovič, Erdoğan, ẞ) is only fetched by a page that has such a letter.
 *
 * `optional`: a face that is not there in time for the first paint waits for the next page, so text never reflows under the reader's eyes. The
 * local faces behind them are scaled to the same width in `fonts.css`.
 *
 * next/font reads these calls before they run, so each value must be a literal.
 */
const literata = localFont({
  src: '../../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: false,
  variable: '--font-literata',
});

const literataExt = localFont({
  src: '../../node_modules/@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  variable: '--font-literata-ext',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
});

const source = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: false,
  variable: '--font-source',
});

const sourceExt = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  variable: '--font-source-ext',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
});

/** Class names for <html>: they define the variables that `--serif` and `--sans` in tokens.css are made of. */
export const fonts = [literata, literataExt, source, sourceExt].map((font) => font.variable).join(' ');
