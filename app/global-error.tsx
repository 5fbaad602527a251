'use client';

/** Not even the frame of the page could be made: no styles, no fonts, plain sentences. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body
        style={{
          font: '1.125rem/1.5 Georgia, serif',
          maxWidth: '34em',
          margin: '4rem auto',
          padding: '0 1.25rem',
          colorScheme: 'light dark',
        }}
      >
        <title>Lesefluss could not start this page</title>
        <h1>Lesefluss could not show this page</h1>
        <p>Something went wrong on the server; its log says what. Nothing you did is lost.</p>
        <p>
          <button type="button" onClick={retry}>
            Try again
          </button>{' '}
          <a href="/">Today</a>
        </p>
      </body>
    </html>
  );
}
