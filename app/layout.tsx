import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './tokens.css';
import './fonts.css';
import './base.css';
import './pieces.css';
import styles from './layout.module.css';
import { appearanceScript } from './ui/appearance.ts';
import { fonts } from './ui/fonts.ts';
import { Navigation } from './ui/navigation.tsx';
import { Unsaved } from './ui/unsaved.tsx';

export const metadata: Metadata = {
  title: { default: 'Lesefluss', template: '%s · Lesefluss' },
  description: 'Read real German news today and remember its words tomorrow.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf7ef' },
    { media: '(prefers-color-scheme: dark)', color: '#191613' },
  ],
};

/** Every page renders its own <main id="main">; the skip link leads there. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The appearance script sets attributes of <html> before React sees it.
    <html lang="en" className={fonts} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: appearanceScript }} />
      </head>
      <body className={styles.body}>
        <a className={styles.skip} href="#main">
          Skip to content
        </a>
        <header className={styles.header}>
          <div className={styles.bar}>
            <a className={styles.brand} href="/">
              Lesefluss
            </a>
            <Navigation />
          </div>
        </header>
        {children}
        <Unsaved />
      </body>
    </html>
  );
}
