/**
 * How the page looks on this device: kept in the browser, since a phone in bed and a desk by day want different things.
 * Each is an attribute of <html> (`data-theme`, `data-frame`, …) that CSS answers to; absent means the default. What is off costs nothing, and
 * nothing is rendered anew when one changes.
 */
export const appearances = {
  /** Default: as the system says. */
  theme: ['light', 'dark'],
  /** Size of the article's text; default: medium. */
  size: ['small', 'large'],
  /** Face of the article's text; default: serif. */
  face: ['sans'],
  /** Which words are marked in a text; default: only what is learning or due. */
  marks: ['new'],
  /** The views of a text (`views.ts`); each is off by default. */
  compounds: ['on'],
  dots: ['on'],
  genders: ['on'],
  names: ['on'],
  frame: ['on'],
  focus: ['on'],
} as const;

export type Appearance = keyof typeof appearances;
export type AppearanceValue<Name extends Appearance> = (typeof appearances)[Name][number] | null;

const key = (name: string) => `lesefluss.${name}`;

/** What is set now; null for the default. Call it in the browser only. */
export function appearance<Name extends Appearance>(name: Name): AppearanceValue<Name> {
  const value = document.documentElement.dataset[name];
  return appearances[name].find((allowed) => allowed === value) ?? null;
}

/** Sets it at once and for the next visits; null goes back to the default. */
export function setAppearance<Name extends Appearance>(name: Name, value: AppearanceValue<Name>): void {
  try {
    if (value) localStorage.setItem(key(name), value);
    else localStorage.removeItem(key(name));
  } catch {
    // Storage can be forbidden; then the choice lasts as long as the page.
  }
  if (value) document.documentElement.dataset[name] = value;
  else delete document.documentElement.dataset[name];
}

/** Calls back whenever one of them changes, by whatever hand: a key, a switch, another part of the page. */
export function onAppearance(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: Object.keys(appearances).map((name) => `data-${name}`) });
  return () => observer.disconnect();
}

/** Runs in <head> before the first paint, so that no page flashes in the wrong theme. */
export const appearanceScript = `try{for(const n of ${JSON.stringify(Object.keys(appearances))}){const v=localStorage.getItem("lesefluss."+n);if(v)document.documentElement.dataset[n]=v}}catch{}`;
