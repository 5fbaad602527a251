import { gunzipSync } from 'node:zlib';
import xz from 'xz-decompress';

/**
 * Reads one file out of a Debian package without dpkg and without root: a .deb is an `ar` archive whose member data.tar.* holds the files.
 *
 *     await fileFromPackage(deb, 'usr/share/trans/de-en')
 *
 * @throws Error with one sentence when it is no such archive or the file is not in it.
 */
export async function fileFromPackage(deb: Buffer, wanted: string): Promise<Buffer> {
  if (deb.toString('latin1', 0, 8) !== '!<arch>\n') throw new Error('This is not a Debian package: the "ar" signature is missing.');
  for (const member of members(deb)) {
    if (!member.name.startsWith('data.tar')) continue;
    const found = fileFromTar(await decompress(member.name, member.body), wanted);
    if (found) return found;
    throw new Error(`The package does not contain ${wanted}.`);
  }
  throw new Error('The package has no member data.tar.');
}

function* members(ar: Buffer): Generator<{ name: string; body: Buffer }> {
  for (let at = 8; at + 60 <= ar.length; ) {
    const name = ar
      .toString('latin1', at, at + 16)
      .trim()
      .replace(/\/$/, '');
    const size = Number(ar.toString('latin1', at + 48, at + 58));
    if (!Number.isInteger(size) || size < 0) throw new Error('The package is damaged: a member has no size.');
    yield { name, body: ar.subarray(at + 60, at + 60 + size) };
    at += 60 + size + (size % 2); // Members start at even offsets.
  }
}

async function decompress(name: string, body: Buffer): Promise<Buffer> {
  if (name === 'data.tar') return body;
  if (name.endsWith('.gz')) return gunzipSync(body);
  if (name.endsWith('.xz')) {
    const stream = new xz.XzReadableStream(new Blob([new Uint8Array(body)]).stream());
    return Buffer.from(await new Response(stream).arrayBuffer());
  }
  throw new Error(`The package is compressed in a way that is not known here (${name}).`);
}

function fileFromTar(tar: Buffer, wanted: string): Buffer | null {
  const block = 512;
  for (let at = 0; at + block <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    if (name === '') return null; // An empty header ends the archive.
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name.replace(/^\.\//, '') === wanted) return tar.subarray(at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
  }
  return null;
}
