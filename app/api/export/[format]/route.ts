import fs from 'node:fs';
import { Readable } from 'node:stream';
import { writtenExport } from '#jobs/exchange/start.ts';
import type { ExportFormat } from '#lib/exchange/import/report.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { readSettings } from '#settings';
import { currentLearner } from '../../../learner.ts';
import { refuseForeign } from '../../own-page.ts';

const TYPES: Record<ExportFormat, string> = {
  apkg: 'application/octet-stream',
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
};

/** The words of the learner for another program: a package of Anki, or a table (docs/anki.md). */
export async function GET(request: Request, { params }: { params: Promise<{ format: string }> }): Promise<Response> {
  const foreign = refuseForeign(request.headers, readSettings().host);
  if (foreign) return Response.json({ message: foreign }, { status: 403 });
  const { format } = await params;
  if (!Object.hasOwn(TYPES, format)) return Response.json({ message: 'Words are exported as apkg, csv or tsv.' }, { status: 404 });
  const learner = await currentLearner();
  const written = await writtenExport(learner.id, format as ExportFormat, request.signal);
  if (typeof written !== 'string') return Response.json({ message: written.problem }, { status: 503 });
  const { size } = fs.statSync(written);
  const file = fs.createReadStream(written);
  // Also when whoever asked went away in the middle.
  file.on('close', () => fs.rmSync(written, { force: true }));
  return new Response(Readable.toWeb(file) as ReadableStream, {
    headers: {
      'content-type': TYPES[format as ExportFormat],
      'content-length': String(size),
      'content-disposition': `attachment; filename="lesefluss-${learnerDay(Date.now(), learner.zone)}.${format}"`,
      'cache-control': 'no-store',
    },
  });
}
