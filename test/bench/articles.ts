/** Articles for the bench: made from the shipped corpus by a seed, or read from a file. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '../../pipeline/stats/random.ts';
import type { Article } from '../../pipeline/types.ts';
import { readInputs } from '../../src/batch/read-inputs.ts';
import { shippedCorpus } from '../../src/cli/package-root.ts';

/** Paragraphs of the corpus dealt anew into articles of the corpus's own lengths, with numbers changed. */
export async function madeArticles(count: number, seed: string): Promise<readonly Article[]> {
  const { articles } = await readInputs([shippedCorpus()], {
    stdin: Readable.from([]),
    folder: process.cwd(),
  });
  const paragraphs = articles.flatMap((article) => article.body.split(/\n\n+/));
  const random = seededRandom(`${seed}/articles`);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const model = pick(articles);
    const body: string[] = [];
    for (let length = 0; length < model.body.length; length += body.at(-1)!.length + 2)
      body.push(pick(paragraphs));
    const text = body.join('\n\n').replace(/\d/g, () => String(Math.floor(random() * 10)));
    return { id: String(i), outlet: model.outlet ?? '', headline: pick(articles).headline, body: text };
  });
}

/** JSON lines, plain or gzipped: {"headline", "body"}. */
export function articlesFromFile(path: string): readonly Article[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, i) => {
    const { headline = '', body = '', outlet = '', date } = JSON.parse(line) as Record<string, string>;
    return { id: String(i), outlet, headline, body, ...(date ? { date } : {}) };
  });
}
