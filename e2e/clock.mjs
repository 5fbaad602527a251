// For journeys over days: loaded before the server (`--import`), it moves its clock by what stands in the file CLOCK_FILE, in milliseconds.
import { readFileSync } from 'node:fs';

const Real = Date;
let read = Number.NEGATIVE_INFINITY;
let shift = 0;

function now() {
  if (performance.now() - read > 20) {
    shift = Number(readFileSync(process.env.CLOCK_FILE, 'utf8')) || 0;
    read = performance.now();
  }
  return Real.now() + shift;
}

globalThis.Date = new Proxy(Real, {
  construct: (target, args, self) => Reflect.construct(target, args.length > 0 ? args : [now()], self),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
