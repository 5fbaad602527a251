import { MANY } from '#lib/cards/set-aside.ts';
import { plural } from '../ui/when.ts';

/** One line about what is set aside, with the way there; nothing when nothing is. */
export function SetAsideLine({ leeches, suspended }: { leeches: number; suspended: number }) {
  const parts = [
    leeches > 0 && `${counted(leeches)} forgotten too often`,
    suspended > 0 && (leeches > 0 ? `${counted(suspended, '')} suspended` : `${counted(suspended)} suspended`),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className="soft">
      <a href="/review/set-aside">Set aside</a>: {parts.join(', ')}.
    </p>
  );
}

function counted(count: number, what = 'card'): string {
  const many = count >= MANY ? `${MANY} or more` : String(count);
  if (what === '') return many;
  return count >= MANY ? `${many} cards` : plural(count, what);
}
