/** An address under /read that leads to no text of this learner. */
export default function TextNotFound() {
  return (
    <main id="main" className="page narrow">
      <div className="empty">
        <h1>There is no text at this address</h1>
        <p>It may have been removed, or the address may be mistyped. The words you kept from it are still yours.</p>
        <div className="actions">
          <a className="button primary" href="/read">
            All texts
          </a>
          <a className="button" href="/import">
            Bring in a text
          </a>
        </div>
      </div>
    </main>
  );
}
