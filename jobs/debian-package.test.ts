import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileFromPackage } from './debian-package.ts';

function tar(files: Record<string, string>): Buffer {
  const blocks = Object.entries({ './': '', ...files }).map(([name, content]) => {
    const block = Buffer.alloc(512 + Math.ceil(content.length / 512) * 512);
    block.write(name, 0);
    block.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
    block.write(content, 512, 'latin1');
    return block;
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function ar(members: Record<string, Buffer>): Buffer {
  const parts: Buffer[] = [Buffer.from('!<arch>\n')];
  for (const [name, body] of Object.entries(members)) {
    const header = Buffer.alloc(60, ' ');
    header.write(name, 0);
    header.write(String(body.length), 48);
    header.write('`\n', 58);
    parts.push(header, body, Buffer.alloc(body.length % 2, '\n'));
  }
  return Buffer.concat(parts);
}

describe('fileFromPackage', () => {
  const files = tar({ './usr/share/other': 'no', './usr/share/wanted': 'yes, this one' });
  it.each([
    ['data.tar', files],
    ['data.tar.gz', gzipSync(files)],
  ])('takes a file out of %s', async (name, body) => {
    const deb = ar({ 'debian-binary': Buffer.from('2.0'), [name]: body });
    expect((await fileFromPackage(deb, 'usr/share/wanted')).toString()).toBe('yes, this one');
  });

  it.each([
    ['what is no archive', Buffer.from('hello'), 'signature'],
    ['an archive without data', ar({ 'debian-binary': Buffer.from('2.0') }), 'data.tar'],
    ['a package without the file', ar({ 'data.tar': tar({ './a': 'b' }) }), 'does not contain'],
    ['a compression that is not known', ar({ 'data.tar.zst': files }), 'not known'],
  ])('says what is wrong with %s', async (_, deb, word) => {
    await expect(fileFromPackage(deb, 'usr/share/wanted')).rejects.toThrow(word);
  });
});
