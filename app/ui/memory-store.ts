import type { Store } from './event-queue.ts';

/** A `Store` that lasts as long as the page: for browsers that forbid storage, or have none left. */
export function memoryStore(): Store {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

/** The browser's storage, or one that lasts as long as the page where that is forbidden. */
export function browserStore(): Store {
  try {
    localStorage.setItem('lesefluss.test', '');
    localStorage.removeItem('lesefluss.test');
    return localStorage;
  } catch {
    return memoryStore();
  }
}
