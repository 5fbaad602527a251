export default function Shelf() {
  return (
    <main id="main" className="page">
      <h1>Read</h1>
    </main>
  );
}
