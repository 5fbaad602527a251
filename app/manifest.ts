import type { MetadataRoute } from 'next';

/** So that a phone can put Lesefluss on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Lesefluss',
    short_name: 'Lesefluss',
    description: 'Read real German news today and remember its words tomorrow.',
    start_url: '/',
    display: 'standalone',
    background_color: '#f6f1e7',
    theme_color: '#f6f1e7',
    // The share sheet of a phone opens the page to bring texts in, filled in; nothing is brought in before it is asked for.
    share_target: { action: '/import', method: 'GET', params: { title: 'title', text: 'text', url: 'url' } },
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  };
}
