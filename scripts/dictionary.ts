import { isDictionaryReady, prepareDictionary } from '#jobs/dictionary.ts';
import { refreshGlosses } from '#jobs/gloss-dictionary.ts';
import { readSettings } from '#settings';

/**
 * `npm run dictionary`: gets the dictionary's source and builds `data/dictionary.db`, as far as that is not done yet. Without any source
 * it says how to get one and ends well: the app then starts without glosses. Glosses in other languages are installed in the settings;
 * those that an older builder has made are built again here.
 */
const settings = readSettings();
if (!isDictionaryReady(settings)) {
  const result = await prepareDictionary(settings, (line) => console.log(`Dictionary: ${line}`));
  if (result.state === 'missing') console.log(result.problem);
}
await refreshGlosses(settings, (line) => console.log(`Glosses: ${line}`));
