/**
 * The language model lies in the page as data, beside the worker's program: a browser reads JSON faster than a program
 * with the same in it. Automata of wink-nlp that newsframe never runs are left out.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const CORE = createRequire(import.meta.url).resolve(
  'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
);

/** The JSON that the worker is handed before its first analysis. */
export const coreModel = () => readFile(CORE);

/** What wink's reader of the model says in its own words, and says here. */
const READING = [
  ['require("./languages/cur/models/eng-core-web-model.json")', 'undefined'],
  ['JSON.parse(JSON.stringify(originalModel))', 'JSON.parse(globalThis.CORE_MODEL)'],
];

/** Names and sentiment: no machine, and one without states. */
const NEVER_RUN = { ner: '[]', sa: '["[]"]' };

/** For esbuild. @type {import('esbuild').Plugin} */
export const modelAsData = {
  name: 'language model as data',
  setup(build) {
    build.onLoad(
      { filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ },
      async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const [theirs, ours] of READING) {
          if (!contents.includes(theirs))
            throw new Error(`${path} reads its model in another way than expected`);
          contents = contents.replace(theirs, ours);
        }
        return { contents, loader: 'js' };
      },
    );
    build.onLoad({ filter: /[\\/]eng-(?:ner|sa)-model\.json$/ }, ({ path }) => ({
      contents: NEVER_RUN[/eng-(\w+)-model/.exec(path)[1]],
      loader: 'json',
    }));
  },
};
