import { type RefObject, useEffect } from 'react';
import { useAppearance } from '../../ui/use-appearance.ts';

/** Lets the view of one paragraph follow the reading, while it is on. */
export function useParagraphFocus(root: RefObject<HTMLElement | null>): void {
  const on = useAppearance('focus') !== null;
  useEffect(() => {
    const text = root.current;
    if (!on || !text) return;
    let stop: (() => void) | undefined;
    let wanted = true;
    import('./follow-paragraph.ts').then(
      ({ followParagraph }) => {
        if (wanted) stop = followParagraph(text);
      },
      // Without the network the text is read as it is.
      () => {},
    );
    return () => {
      wanted = false;
      stop?.();
    };
  }, [on, root]);
}
