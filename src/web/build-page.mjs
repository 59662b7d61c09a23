/**
 * Makes newsframe as one HTML file, dist/web/newsframe.html: page, style, and the worker's program with language
 * model, lexicons and shipped articles, packed. Run with tsx, since it reads the corpus as the program does.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { findInputs } from '../batch/find-inputs.ts';
import { bundled, policyHash } from './build-client.mjs';

const path = (/** @type {string} */ below) => fileURLToPath(new URL(below, import.meta.url));
const ROOT = path('../../');

async function shippedTexts() {
  const { inputs } = await findInputs(['corpus/articles'], ROOT);
  return Promise.all(
    inputs.map(async ({ path: file, displayed }) => ({
      name: displayed,
      text: await readFile(file, 'utf8'),
    })),
  );
}

async function workerProgram() {
  const { outputFiles } = await build({
    entryPoints: [path('page/worker.ts')],
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
    define: { CORPUS: JSON.stringify(await shippedTexts()) },
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).toString('base64');
}

/** The whole page as text. */
export async function builtPage() {
  const [template, style, script, worker] = await Promise.all([
    readFile(path('page/page.html'), 'utf8'),
    bundled('page/page.css'),
    bundled('page/main.ts'),
    workerProgram(),
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
  const parts = { policy, style, worker, script };
  return template.replace(/%(policy|worker)%|\/\*(style|script)\*\//g, (_, a, b) => parts[a ?? b]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(`${ROOT}dist/web`, { recursive: true });
  await writeFile(`${ROOT}dist/web/newsframe.html`, await builtPage());
}
