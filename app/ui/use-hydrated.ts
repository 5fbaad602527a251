import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page listens already: a form that needs it waits with its button, so that nothing given is lost to a reload. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
