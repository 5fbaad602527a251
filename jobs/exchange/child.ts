/** Words are given to other programs, and taken from them, in a process of its own (`jobs/apart.ts`). Started by `start.ts`. */
import type { ExchangeOrder, ExchangeResult } from '#lib/exchange/import/report.ts';
import { answerOrder } from '../answer-order.ts';
import { exportFile } from './export.ts';
import { importFile, lookAtFile, undoFile } from './import.ts';

answerOrder<ExchangeOrder, ExchangeResult>(async (order, progress, atEnd) => {
  switch (order.do) {
    case 'export':
      return exportFile(order.learner, order.path, order.format, Date.now(), progress);
    case 'look':
      return lookAtFile(order, progress);
    case 'import':
      return importFile(order, progress, atEnd);
    case 'undo':
      return undoFile(order.learner, order.batch, progress, atEnd);
  }
});
