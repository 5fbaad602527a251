import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '#lib/reading/translator.ts';
import { deeplAddress } from './deepl.ts';
import { chatAddress } from './openai.ts';
import { refuse, TestService } from './test-service.ts';
import { translate } from './translate.ts';

const text = 'Die Katze schläft auf dem Sofa.';
const english = 'The cat is asleep on the sofa.';
const KEY = 'key-7f3a:fx';

let service: TestService;
beforeEach(async () => {
  service = await new TestService(() => ({})).start();
});
afterEach(() => service.stop());

const ask = (which: Service, over: object = {}, signal?: AbortSignal) =>
  translate(which, { text, language: 'eng' }, { address: service.url, key: KEY, model: 'small', ...over }, signal);

/** The answer of each service to a sentence that it translates. */
const good: Record<Service, object> = {
  libretranslate: { translatedText: english },
  deepl: { translations: [{ detected_source_language: 'DE', text: english }] },
  openai: {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content: english }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 60, completion_tokens: 9, total_tokens: 69 },
  },
};
const services = Object.keys(good) as Service[];

describe('what is sent is what the service documents', () => {
  it('LibreTranslate: sentence, languages, plain text, the key in the body', async () => {
    service.reply = () => good.libretranslate;
    expect(await ask('libretranslate')).toEqual({ translation: english });
    expect(service.asked).toMatchObject([
      { method: 'POST', path: '/translate', body: { q: text, source: 'de', target: 'en', format: 'text', api_key: KEY } },
    ]);
  });

  it('LibreTranslate without a key sends none, and a folder in the address stays', async () => {
    service.reply = () => good.libretranslate;
    await ask('libretranslate', { key: undefined, address: `${service.url}/libre` });
    expect(service.asked[0]?.path).toBe('/libre/translate');
    expect(service.asked[0]?.body).not.toHaveProperty('api_key');
  });

  it('DeepL: the key in the header, never in address or body', async () => {
    service.reply = () => good.deepl;
    expect(await ask('deepl')).toEqual({ translation: english });
    const [asked] = service.asked;
    expect(asked).toMatchObject({ method: 'POST', path: '/v2/translate', body: { text: [text], source_lang: 'DE', target_lang: 'EN-GB' } });
    expect(asked?.headers.authorization).toBe(`DeepL-Auth-Key ${KEY}`);
    expect(JSON.stringify(asked?.body)).not.toContain(KEY);
  });

  it('OpenAI-compatible: model, two messages, bearer', async () => {
    service.reply = () => good.openai;
    expect(await ask('openai', { address: `${service.url}/v1` })).toEqual({ translation: english });
    const [asked] = service.asked;
    expect(asked).toMatchObject({ method: 'POST', path: '/v1/chat/completions', body: { model: 'small', stream: false } });
    expect(asked?.body.messages).toMatchObject([{ role: 'system' }, { role: 'user', content: text }]);
    expect(asked?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it('OpenAI-compatible without a key, as on the own machine, sends no bearer', async () => {
    service.reply = () => good.openai;
    await ask('openai', { key: undefined });
    expect(service.asked[0]?.headers.authorization).toBeUndefined();
  });

  it.each([
    ['fra', 'fr', 'FR', 'French'],
    ['spa', 'es', 'ES', 'Spanish'],
    ['swe', 'sv', 'SV', 'Swedish'],
    ['tur', 'tr', 'TR', 'Turkish'],
  ] as const)('%s is %s, %s, %s', async (language, libre, deep, name) => {
    const account = { address: service.url, key: KEY, model: 'small' };
    for (const which of services) {
      service.reply = () => good[which];
      await translate(which, { text, language }, account);
    }
    expect(service.asked[0]?.body.target).toBe(libre);
    expect(service.asked[1]?.body.target_lang).toBe(deep);
    expect(JSON.stringify(service.asked[2]?.body.messages)).toContain(name);
  });
});

it.each([
  ['279a2e9d:fx', 'https://api-free.deepl.com'],
  ['279a2e9d', 'https://api.deepl.com'],
])('the DeepL key %s belongs to %s', (key, address) => {
  expect(deeplAddress(key)).toBe(address);
});

it.each([
  ['http://localhost:11434', 'http://localhost:11434/v1/chat/completions'],
  ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
  ['https://example.org/openai/v1/chat/completions', 'https://example.org/openai/v1/chat/completions'],
])('the chat of %s is at %s', (address, chat) => {
  expect(chatAddress(address)).toBe(chat);
});

describe('what a service refuses is told in a sentence', () => {
  it.each([
    ['libretranslate', 403, { error: 'Invalid API key' }, 'wrong-key'],
    ['libretranslate', 400, { error: 'Visit https://portal.libretranslate.com to get an API key' }, 'wrong-key'],
    ['libretranslate', 403, { error: 'Too many request limits violations' }, 'too-fast'],
    ['libretranslate', 429, { error: 'Slowdown: 30 per 1 minute' }, 'too-fast'],
    ['libretranslate', 400, { error: 'Invalid request: request (5000) exceeds text limit (2000)' }, 'too-long'],
    ['libretranslate', 400, { error: 'tr is not supported' }, 'language'],
    ['libretranslate', 400, { error: 'Turkish (tr) is not available as a target language from German (de)' }, 'language'],
    ['libretranslate', 404, {}, 'wrong-address'],
    ['libretranslate', 500, { error: 'Cannot translate text' }, 'down'],
    ['libretranslate', 200, { error: 'odd' }, 'strange'],
    ['deepl', 403, { message: 'Forbidden' }, 'wrong-key'],
    ['deepl', 456, { message: 'Quota Exceeded' }, 'quota'],
    ['deepl', 429, { message: 'Too many requests' }, 'too-fast'],
    ['deepl', 529, {}, 'too-fast'],
    ['deepl', 413, {}, 'too-long'],
    ['deepl', 404, {}, 'wrong-address'],
    ['deepl', 503, {}, 'down'],
    ['deepl', 200, { translations: [] }, 'strange'],
    ['deepl', 200, { translations: [{ text: '  ' }] }, 'strange'],
    [
      'openai',
      401,
      { error: { message: 'Incorrect API key provided: sk-ab**', type: 'invalid_request_error', code: 'invalid_api_key' } },
      'wrong-key',
    ],
    [
      'openai',
      429,
      { error: { message: 'You exceeded your current quota', type: 'insufficient_quota', code: 'insufficient_quota' } },
      'quota',
    ],
    ['openai', 429, { error: { message: 'Rate limit reached', type: 'requests', code: 'rate_limit_exceeded' } }, 'too-fast'],
    ['openai', 402, { error: { message: 'Insufficient Balance' } }, 'quota'],
    ['openai', 404, { error: { message: 'The model does not exist', code: 'model_not_found' } }, 'wrong-model'],
    ['openai', 404, { error: { message: 'model "small" not found', type: 'api_error' } }, 'wrong-model'],
    ['openai', 404, {}, 'wrong-address'],
    ['openai', 400, { error: { code: 'context_length_exceeded' } }, 'too-long'],
    ['openai', 200, { choices: [] }, 'strange'],
    ['openai', 200, { choices: [{ message: { role: 'assistant', content: null, refusal: 'No.' } }] }, 'strange'],
    ['openai', 200, { choices: [{ message: { content: 'The cat is' }, finish_reason: 'length' }] }, 'strange'],
  ] as const)('%s answers %i %j: %s', async (which, status, body, problem) => {
    service.reply = refuse(status, body);
    const outcome = await ask(which);
    expect(outcome).toEqual({ problem, message: expect.stringMatching(/\.$|\?$/u) });
    expect(JSON.stringify(outcome)).not.toContain('sk-ab');
  });
});

describe('whatever the service', () => {
  it.each(services)('%s: nobody there', async (which) => {
    await service.stop();
    expect(await ask(which)).toMatchObject({ problem: 'unreachable' });
    service = await new TestService(() => ({})).start();
  });

  it.each(services)('%s: a redirect is not followed, so the key goes nowhere else', async (which) => {
    const elsewhere = await new TestService(() => good[which]).start();
    for (const status of [301, 302, 307, 308]) {
      service.reply = (_, response) => {
        response.writeHead(status, { location: `${elsewhere.url}/v2/translate` }).end();
      };
      expect(await ask(which)).toMatchObject({ problem: 'redirected' });
    }
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.stop();
  });

  it.each(services)('%s: an endless answer is given up', async (which) => {
    service.reply = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await ask(which)).toMatchObject({ problem: 'strange' });
  });

  it.each(services)('%s: a web page instead of JSON', async (which) => {
    service.reply = (_, response) => void response.end('<!doctype html><title>Welcome</title>');
    expect(await ask(which)).toMatchObject({ problem: 'wrong-address' });
    service.reply = (_, response) => void response.writeHead(502).end('<h1>Bad Gateway</h1>');
    expect(await ask(which)).toMatchObject({ problem: 'down' });
  });

  it.each(services)('%s: stopped by the learner while it waits', async (which) => {
    const stop = new AbortController();
    service.reply = () => void setTimeout(() => stop.abort(), 20);
    expect(await ask(which, {}, stop.signal)).toMatchObject({ problem: 'stopped' });
  });

  it.each(services)('%s: an answer broken off', async (which) => {
    service.reply = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"transl');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await ask(which)).toMatchObject({ problem: 'unreachable' });
  });
});

it.each([
  ['<think>Cat, Sofa …</think>\n\nThe cat is asleep.', 'Die Katze schläft.', 'The cat is asleep.'],
  ['"The cat is asleep."', 'Die Katze schläft.', 'The cat is asleep.'],
  ['“The cat is asleep.”\n', 'Die Katze schläft.', 'The cat is asleep.'],
  ['“Come,” he said.', '„Komm“, sagte er.', '“Come,” he said.'],
  ['“Come!”', '„Komm!“', '“Come!”'],
  ['"Come" and "go" are words.', 'Komm und geh sind Wörter.', '"Come" and "go" are words.'],
])('a model that says %j to %j has said %j', async (content, sentence, translation) => {
  service.reply = () => ({ choices: [{ message: { content } }] });
  const account = { address: service.url, model: 'small' };
  expect(await translate('openai', { text: sentence, language: 'eng' }, account)).toEqual({ translation });
});
