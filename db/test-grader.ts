// For db/kill.test.ts: grades one card again and again and says each id when its answer is there, until it is killed.
import { recordEvents } from './events.ts';

const [id = '', last = '', round = ''] = process.argv.slice(2);
let on: string | null = last || null;
for (let number = 0; ; number++) {
  const grade = {
    id: `grade-${round}-${number}`.padEnd(10, '-'),
    at: Date.now(),
    zone: 'Europe/Berlin',
    type: 'graded',
    card: 'Haus|NOUN#meaning',
    grade: number % 3 === 0 ? 1 : 3,
    on,
  };
  const [result] = await recordEvents({ id }, [grade], Date.now());
  if (!result?.ok) throw new Error(JSON.stringify(result));
  process.stdout.write(`${grade.id}\n`);
  on = grade.id;
}
