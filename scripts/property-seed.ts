// Properties draw the same cases in every run of the tests, so that a change fails for what it changed and not by luck. `SEED=random npm test -- unit`
// draws new ones: do so after work on what they are about, and keep what fails as an example. `SEED=7` draws those of a seed.
import fc from 'fast-check';

const { SEED = '20261129' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) });
