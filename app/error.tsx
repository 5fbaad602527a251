'use client';

/** A page that could not be made. What was done before is safe: answers wait in the browser until the server has them. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <main id="main" className="page narrow">
      <div className="empty">
        <h1>This page could not be shown</h1>
        <p>
          Something went wrong on the server; its log says what. Nothing you did is lost: what is not saved yet waits in this browser and is
          sent again.
          {digest && <small> The log calls it {digest}.</small>}
        </p>
        <div className="actions">
          <button type="button" className="button primary" onClick={retry}>
            Try again
          </button>
          <a className="button" href="/">
            Today
          </a>
        </div>
      </div>
    </main>
  );
}
