import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Not found' };

/** Any address that leads nowhere, and any text or word that is not there (any more). */
export default function NotFound() {
  return (
    <main id="main" className="page narrow">
      <div className="empty">
        <h1>There is nothing at this address</h1>
        <p>The text may have been removed, or the address may be mistyped. Everything you kept is still there.</p>
        <div className="actions">
          <a className="button primary" href="/read">
            All texts
          </a>
          <a className="button" href="/">
            Today
          </a>
        </div>
      </div>
    </main>
  );
}
