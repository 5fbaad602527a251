import { type ComponentType, useEffect, useState } from 'react';
import type { Player } from './player.tsx';

type Props = Parameters<typeof Player>[0];

/** What reads aloud, fetched when it is first asked for. */
export function ReadAloud(props: Omit<Props, 'sentences'> & { sentences: () => HTMLElement[] }) {
  const [loaded, setLoaded] = useState<{ Player: ComponentType<Props>; sentences: HTMLElement[] } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./player.tsx').then(
      ({ Player }) => setLoaded({ Player, sentences: props.sentences() }),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p className="notice">Reading aloud could not be loaded. Is Lesefluss still running?</p>;
  return loaded && loaded.sentences.length > 0 && <loaded.Player {...props} sentences={loaded.sentences} />;
}
