/**
 * Makes newsframe as one HTML file, dist/web/newsframe.html: page, style, and packed in blocks that no browser runs the
 * program that analyses, with lexicons and shipped articles, its language model, the table of languages, and the program
 * that reads documents. Run with tsx, since it reads the corpus as the program does.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { EXTENSIONS } from '../../pipeline/1-read/formats/index.ts';
import { findInputs } from '../batch/find-inputs.ts';
import { bundled, policyHash } from './build-client.mjs';
import { coreModel, languageTable, modelAsData } from './language-model.mjs';

const path = (/** @type {string} */ below) => fileURLToPath(new URL(below, import.meta.url));
const ROOT = path('../../');
const LINKEDOM = dirname(createRequire(import.meta.url).resolve('linkedom/package.json'));

async function shippedTexts() {
  const { inputs } = await findInputs(['corpus/articles'], ROOT);
  return Promise.all(
    inputs.map(async ({ path: file, displayed }) => ({
      name: displayed,
      text: await readFile(file, 'utf8'),
    })),
  );
}

/** @param {string} entry @param {Readonly<Record<string, unknown>>} constants */
async function workerProgram(entry, constants = {}) {
  const { outputFiles } = await build({
    entryPoints: [path(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // Some packages have a version that needs a document, and one for workers.
    conditions: ['worker'],
    target: 'es2022',
    legalComments: 'none',
    // papaparse names it for Node only.
    external: ['stream'],
    // linkedom tries the one and takes the other; an exception costs a browser a second reading of the whole program.
    alias: { canvas: join(LINKEDOM, 'commonjs/canvas-shim.cjs') },
    plugins: [modelAsData],
    define: defined(constants),
  });
  return outputFiles[0].contents;
}

const defined = (/** @type {Readonly<Record<string, unknown>>} */ constants) =>
  Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));

const packed = (/** @type {Uint8Array} */ bytes) => gzipSync(bytes, { level: 9 }).toString('base64');

/** The whole page as text. */
export async function builtPage() {
  const [template, style, script, worker, documents, model, languages] = await Promise.all([
    readFile(path('page/page.html'), 'utf8'),
    bundled('page/page.css'),
    bundled('page/main.ts', defined({ TEXT_ENDINGS: EXTENSIONS })),
    shippedTexts().then((CORPUS) => workerProgram('page/worker.ts', { CORPUS })),
    workerProgram('page/documents.ts'),
    coreModel(),
    languageTable(),
  ]);
  const policy = [
    "default-src 'none'",
    `script-src '${policyHash(script)}'`,
    `style-src '${policyHash(style)}'`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = {
    policy,
    style,
    script,
    worker: packed(worker),
    documents: packed(documents),
    model: packed(model.json),
    lexicon: packed(model.lexicon),
    languages: packed(languages),
  };
  return template.replace(
    /%(policy|worker|documents|model|lexicon|languages)%|\/\*(style|script)\*\//g,
    (_, a, b) => parts[a ?? b],
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(`${ROOT}dist/web`, { recursive: true });
  await writeFile(`${ROOT}dist/web/newsframe.html`, await builtPage());
}
