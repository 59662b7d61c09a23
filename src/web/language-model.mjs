/**
 * The language model and the table of languages lie in the page as data, beside the worker's program: a browser reads
 * JSON faster than a program with the same in it. Automata of wink-nlp that newsframe never runs are left out.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const CORE = resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json');
const LANGUAGES = new URL('../ngrams/extrasmall.js', import.meta.resolve('eld/extrasmall'));

/** What the worker is handed before its first analysis: the model without its lexicon, as JSON, and the lexicon's bytes. */
export async function coreModel() {
  const model = JSON.parse(await readFile(CORE, 'utf8'));
  const { lexicon, packing } = model;
  const row = packing.size * Uint32Array.BYTES_PER_ELEMENT;
  return {
    json: Buffer.from(JSON.stringify({ ...model, lexicon: '' })),
    lexicon: planes(Buffer.from(lexicon, 'base64'), row),
  };
}

/**
 * The first byte of every row, then the second of every row …: what is alike stands together, and half as many bytes
 * are left when it is packed.
 * @param {Uint8Array} bytes @param {number} row bytes of a row
 */
function planes(bytes, row) {
  const rows = bytes.length / row;
  return bytes.map((_, i) => bytes[(i % rows) * row + Math.floor(i / rows)]);
}

/** The table by which languages are told apart, as JSON; the worker unpacks it when a text is hardly English. */
export async function languageTable() {
  const { ngramsData } = await import(LANGUAGES.href);
  return Buffer.from(JSON.stringify(ngramsData));
}

/** What wink's reader of the model says in its own words, and says here. */
const READING = [
  ['require("./languages/cur/models/eng-core-web-model.json")', 'undefined'],
  ['JSON.parse(JSON.stringify(originalModel))', 'JSON.parse(globalThis.CORE_MODEL)'],
  ['bufferFromBase64(model.lexicon)', 'globalThis.CORE_LEXICON'],
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
    build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/ }, () => ({
      contents: 'export const ngramsData = JSON.parse(globalThis.LANGUAGE_TABLE);',
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]eng-(?:ner|sa)-model\.json$/ }, ({ path }) => ({
      contents: NEVER_RUN[/eng-(\w+)-model/.exec(path)[1]],
      loader: 'json',
    }));
  },
};
