import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { SERVICES } from '#lib/reading/translator.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './translation.module.css';
import { changeKey, type KeptKey } from './translator-form.ts';

/** Which keys are kept, and for whom; each can be removed for good. */
export function KeptKeys({ keys }: { keys: KeptKey[] }) {
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  if (keys.length === 0) return null;
  return (
    <>
      <ul className={`rows ${styles.keys}`} aria-label="Keys">
        {keys.map(({ service, server }) => (
          <li key={service}>
            <p>
              Key for {SERVICES[service]}: set{server && <span className={styles.server}>, for {server} alone</span>}
            </p>
            <button
              type="button"
              className="button quiet"
              onClick={async () => {
                setProblem(await changeKey('DELETE', { service }));
                router.refresh();
              }}
            >
              Remove<span className="unseen"> the key for {SERVICES[service]}</span>
            </button>
          </li>
        ))}
      </ul>
      {problem && <Notice tone="bad">{problem}</Notice>}
    </>
  );
}
