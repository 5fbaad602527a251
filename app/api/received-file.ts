import fs from 'node:fs';
import { open } from 'node:fs/promises';

/** Writes the body of a request to a file, and no more of it than allowed; false when it is larger: then nothing is left of it. */
export async function receivedFile(request: Request, path: string, mostBytes: number): Promise<boolean> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return false;
  const file = await open(path, 'w');
  try {
    let size = 0;
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > mostBytes) {
        fs.rmSync(path, { force: true });
        return false;
      }
      await file.write(chunk);
    }
    return true;
  } catch (error) {
    // The learner went away in the middle, or the disk is full.
    fs.rmSync(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
