'use client';

import { usePathname } from 'next/navigation';
import styles from './navigation.module.css';

const daily = [
  { href: '/', label: 'Today' },
  { href: '/read', label: 'Read' },
  { href: '/review', label: 'Review' },
  { href: '/words', label: 'Words' },
  { href: '/progress', label: 'Progress' },
];
const seldom = [
  { href: '/import', label: 'Bring in' },
  { href: '/settings', label: 'Settings' },
];

/** The one navigation. On a phone the five daily places are a bar at the thumb, the two seldom ones stay at the top. */
export function Navigation() {
  const path = usePathname();
  const item = ({ href, label }: { href: string; label: string }) => {
    const here = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
    return (
      <li key={href}>
        {/* Whole-page links: pages open from this machine at once, always fresh, and the reader needs no router. */}
        <a href={href} aria-current={here ? (path === href ? 'page' : 'true') : undefined}>
          {label}
        </a>
      </li>
    );
  };
  return (
    <nav aria-label="Main" className={styles.navigation}>
      <ul className={styles.daily}>{daily.map(item)}</ul>
      <ul className={styles.seldom}>{seldom.map(item)}</ul>
    </nav>
  );
}
