'use client';

import { useEffect, useRef } from 'react';
import styles from './import.module.css';

/** Opens this page with the address of the one that is being read. */
const script = (origin: string) => `javascript:location.href='${origin}/import?url='+encodeURIComponent(location.href)`;

/** A bookmark that brings in the page one is on. */
export function Bookmarklet() {
  const link = useRef<HTMLAnchorElement>(null);
  // React keeps scripts out of addresses, for good reasons; this one is meant.
  useEffect(() => link.current?.setAttribute('href', script(location.origin)), []);
  return (
    <section className={styles.aside} aria-label="From any page">
      <h2>From any page</h2>
      <p>
        Drag{' '}
        <a ref={link} href="/import?from=page" onClick={(event) => event.preventDefault()} className={styles.bookmark}>
          Read in Lesefluss
        </a>{' '}
        to the bookmarks of your browser. On a page with a German article, that bookmark leads here with its address filled in. On a phone
        that has Lesefluss on its home screen, share a page with it.
      </p>
    </section>
  );
}
