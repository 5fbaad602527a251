import { type ComponentType, useEffect, useState } from 'react';
import type { CorrectionForm } from './correction-form.tsx';

type Form = ComponentType<Parameters<typeof CorrectionForm>[0]>;

/** The form for corrections, fetched when it is first asked for: a tap does not pay for it. */
export function Correct(props: Parameters<typeof CorrectionForm>[0]) {
  const [Form, setForm] = useState<Form | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./correction-form.tsx').then(
      (loaded) => setForm(() => loaded.CorrectionForm),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p className="notice">The form could not be loaded. Is Lesefluss still running?</p>;
  return Form && <Form {...props} />;
}
