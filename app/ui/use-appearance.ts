import { useSyncExternalStore } from 'react';
import { type Appearance, type AppearanceValue, appearance, onAppearance } from './appearance.ts';

/** What is set now, followed by whatever changes it; null (the default) on the server and in the first moment. */
export function useAppearance<Name extends Appearance>(name: Name): AppearanceValue<Name> {
  return useSyncExternalStore(
    onAppearance,
    () => appearance(name),
    () => null,
  );
}
