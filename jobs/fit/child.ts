/**
 * Parameters are fitted in a process of their own: the optimizer computes for seconds or minutes on all it gets. Started by `start.ts`; it reads
 * the database and writes nothing.
 */
import type { FitReport } from '#lib/cards/fit-report.ts';
import { answerOrder } from '../answer-order.ts';
import { fit } from './fit.ts';

answerOrder<{ learner: string }, FitReport>(({ learner }, progress) => fit(learner, progress));
