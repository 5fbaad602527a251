import type { ReactNode } from 'react';

/**
 * One sentence about what happened. A good or plain notice is read out when the reader pauses, a bad one at once. To be read out, render
 * the notice when it happens, not with the page.
 */
export function Notice({ tone = 'plain', children }: { tone?: 'plain' | 'good' | 'bad'; children: ReactNode }) {
  return (
    <div className={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
