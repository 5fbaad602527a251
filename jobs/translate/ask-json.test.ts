import { expect, it } from 'vitest';
import { askJson } from './ask-json.ts';
import { TestService } from './test-service.ts';

it('what takes longer than its patience is slow, also in the middle of an answer', async () => {
  const service = await new TestService((_, response) => {
    response.writeHead(200);
    response.write('{');
  }).start();
  expect(await askJson({ url: service.url, body: {}, patience: 50 })).toEqual({ problem: 'slow' });
  await service.stop();
});
