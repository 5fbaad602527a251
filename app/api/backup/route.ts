import fs from 'node:fs';
import { Readable } from 'node:stream';
import { startLook, waitingBackup, writtenBackup } from '#jobs/backup/start.ts';
import { BACKUP_LIMITS } from '#lib/exchange/backup-header.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../learner.ts';
import { refuseForeign } from '../own-page.ts';
import { receivedFile } from '../received-file.ts';

/** Everything that the learner made, as one file (docs/backup.md). */
export async function GET(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const learner = await currentLearner();
  const written = await writtenBackup(learner.id, request.signal);
  if (typeof written !== 'string') return Response.json({ message: written.problem }, { status: 503 });
  const { size } = fs.statSync(written);
  const file = fs.createReadStream(written);
  // Also when whoever asked went away in the middle.
  file.on('close', () => fs.rmSync(written, { force: true }));
  return new Response(Readable.toWeb(file) as ReadableStream, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': `attachment; filename="lesefluss-${learnerDay(Date.now(), learner.zone)}.backup"`,
      'cache-control': 'no-store',
    },
  });
}

const LARGE_FILE = `This file is too large for a backup. Files of up to ${BACKUP_LIMITS.fileBytes / 2 ** 30} GB can be restored.`;

/** Takes a backup as the body, and begins to look at it → `{"id"}`, to ask `/api/backup/<id>`. Nothing is restored yet. */
export async function PUT(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const path = waitingBackup();
  if (!(await receivedFile(request, path, BACKUP_LIMITS.fileBytes))) return Response.json({ message: LARGE_FILE }, { status: 413 });
  return Response.json({ id: startLook((await currentLearner()).id, path) }, { status: 202 });
}
