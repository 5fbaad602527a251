'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { BROWSER_TRANSLATES, missing, SERVICES, type Service, type TranslatorChoice } from '#lib/reading/translator.ts';
import { travelsReadable } from '#lib/reading/translator-address.ts';
import { newEvent, send } from '../ui/events.ts';
import { Notice } from '../ui/notice.tsx';
import { Choice } from './choice.tsx';
import { KeptKeys } from './kept-keys.tsx';
import styles from './translation.module.css';
import { changeKey, EXAMPLE, hasKey, type KeptKey, settingsOf, type Tried, tryOut } from './translator-form.ts';

const services: [Service | null, string][] = [[null, 'None'], ...(Object.entries(SERVICES) as [Service, string][])];

const about: Record<Service, string> = {
  libretranslate: 'Free software that can run on your own machine. The server of its makers wants a key.',
  deepl: 'Wants a key, also for the free plan.',
  openai: 'Any server with the interface of OpenAI: Ollama or LM Studio on your own machine, or a service.',
};
const addresses: Partial<Record<Service, string>> = { libretranslate: 'http://localhost:5000', openai: 'http://localhost:11434/v1' };

/** Who translates sentences that come without a translation. The key goes to the server and never comes back. */
export function Translation({ choice, keys }: { choice: TranslatorChoice; keys: KeptKey[] }) {
  const [{ service, address, model }, setTyped] = useState(choice);
  const [browser, setBrowser] = useState(choice.browser);
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<Tried | null>(null);
  const router = useRouter();

  const save = (to: Pick<TranslatorChoice, 'service' | 'address' | 'model'>) =>
    Promise.all(Object.entries(settingsOf(to)).map(([name, value]) => send(newEvent('setting-changed', { name, value }))));
  const choose = (chosen: Service | null) => {
    setTried(null);
    setKey('');
    // An address belongs to its service.
    const own = chosen === choice.service ? choice : { address: '', model: '' };
    setTyped((now) => ({ ...now, ...own, service: chosen }));
    if (chosen === null) void save({ service: null, address: '', model: '' }).then(() => router.refresh());
  };
  const submit = async () => {
    if (!service) return;
    const known = key.trim() !== '' || hasKey(keys, service, address);
    const problem = missing({ service, address, model, browser }, known);
    if (problem) return setTried({ problem });
    setBusy(true);
    setTried(null);
    // The key first: settings without it would be of no use.
    const refused = key.trim() === '' ? null : await changeKey('PUT', { service, address, key });
    if (!refused) await save({ service, address, model });
    setTried(refused ? { problem: refused } : await tryOut());
    if (!refused) setKey('');
    setBusy(false);
    router.refresh();
  };
  const change = (field: Partial<TranslatorChoice>) => setTyped((now) => ({ ...now, ...field }));

  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={browser}
          onChange={({ currentTarget: { checked } }) => {
            setBrowser(checked);
            send(newEvent('setting-changed', { name: BROWSER_TRANSLATES, value: checked }));
          }}
        />
        Let the browser translate by itself, where it can
      </label>
      <p className={styles.hint}>
        The bundled texts bring their translations. For others some browsers have a translator of their own; nothing leaves the device then.
      </p>
      <Choice
        legend="Service for the rest"
        hint={service ? about[service] : 'Without one, sentences are translated where text or browser can.'}
        options={services}
        value={service}
        onChoose={choose}
      />
      {service && (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          {service !== 'deepl' && (
            <label className="field">
              Address
              <input
                inputMode="url"
                autoComplete="off"
                spellCheck={false}
                value={address}
                placeholder={addresses[service]}
                onChange={(event) => change({ address: event.currentTarget.value })}
              />
            </label>
          )}
          {service === 'openai' && (
            <label className="field">
              Model
              <input
                autoComplete="off"
                spellCheck={false}
                value={model}
                placeholder="its name there"
                onChange={(event) => change({ model: event.currentTarget.value })}
              />
            </label>
          )}
          <label className="field">
            {service === 'deepl' ? 'Key' : 'Key, if it wants one'}
            <input
              type="password"
              autoComplete="off"
              value={key}
              placeholder={hasKey(keys, service, address) ? 'set; type to replace it' : ''}
              onChange={(event) => setKey(event.currentTarget.value)}
            />
            <small>
              {travelsReadable(address) && key !== ''
                ? 'This address is not encrypted: others in the network could read the key.'
                : 'Kept on the machine that Lesefluss runs on, in a file of its own. It goes to this service alone and is never shown again.'}
            </small>
          </label>
          <p className="actions">
            <button type="submit" className="button primary" disabled={busy}>
              {busy ? 'Trying …' : 'Save and try'}
            </button>
          </p>
        </form>
      )}
      {tried && (
        <div className={styles.tried}>
          {'text' in tried ? (
            <Notice tone="good">
              It works: <span lang="de">“{EXAMPLE}”</span> is “{tried.text}”
            </Notice>
          ) : (
            <Notice tone="bad">{tried.problem}</Notice>
          )}
        </div>
      )}
      <KeptKeys keys={keys} />
      <p className={styles.hint}>
        A service gets the one sentence that you ask for, nothing else of the text and nothing about you. Every answer is kept here, so that
        the same sentence is not sent twice.
      </p>
    </>
  );
}
