import { paragraphAt } from './paragraph-at.ts';

/**
 * Marks the paragraph that is being read with `data-current`: the one at the reading line when the page is scrolled, the one of the word when
 * a word is reached by key or tapped. Fetched when the view is first turned on. Returns how to stop.
 */
export function followParagraph(text: HTMLElement): () => void {
  const paragraphs = [...text.querySelectorAll<HTMLElement>('p, h2')].filter((each) => each.querySelector('[data-word]'));
  let current: HTMLElement | null = null;
  let frame = 0;
  const mark = (paragraph: HTMLElement | null) => {
    if (paragraph === current) return;
    current?.removeAttribute('data-current');
    paragraph?.setAttribute('data-current', '');
    current = paragraph;
  };
  const look = () => {
    frame = 0;
    const most = document.documentElement.scrollHeight - innerHeight;
    const bands = paragraphs.map((each) => each.getBoundingClientRect());
    const at = paragraphAt(bands, innerHeight, most > 0 ? scrollY / most : 0);
    mark(at === null ? null : paragraphs[at]!);
  };
  const scrolled = () => {
    frame ||= requestAnimationFrame(look);
  };
  const reached = ({ target }: Event) => {
    const word = target instanceof Element ? target.closest('[data-word]') : null;
    const paragraph = word && paragraphs.find((each) => each.contains(word));
    if (!paragraph) return;
    // The browser may scroll to the word: that is no reading on.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = 0;
      mark(paragraph);
    });
  };
  look();
  addEventListener('scroll', scrolled, { passive: true });
  addEventListener('resize', scrolled);
  text.addEventListener('focusin', reached);
  text.addEventListener('click', reached);
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('scroll', scrolled);
    removeEventListener('resize', scrolled);
    text.removeEventListener('focusin', reached);
    text.removeEventListener('click', reached);
    mark(null);
  };
}
