'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { newEvent, send } from '../ui/events.ts';

/** Changes one setting with a way back; the page is made anew when it is saved. `changed`: the event that Undo would take back. */
export function useSettingChange(name: string) {
  const router = useRouter();
  const [changed, setChanged] = useState<string | null>(null);
  const change = useCallback(
    (value: string | number | null) => {
      const event = newEvent('setting-changed', { name, value });
      setChanged(event.id);
      void send(event).then(() => router.refresh());
    },
    [name, router],
  );
  const undo = useCallback(() => {
    if (changed === null) return;
    setChanged(null);
    void send(newEvent('undone', { target: changed })).then(() => router.refresh());
  }, [changed, router]);
  return { changed: changed !== null, change, undo };
}
