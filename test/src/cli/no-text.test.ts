/** --no-text: reports that may be passed on hold no sentence of the articles. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, inFolder, newsframe } from './terminal.ts';

const CORPUS = join(import.meta.dirname, '../../../corpus/articles');
/** Shorter sentences may be a mark, or stand in a headline. */
const FEWEST_WORDS = 4;
/** So many words in a row give a sentence away. */
const IN_A_ROW = 8;

/** Text as it is in CSV, JSON, Markdown and HTML alike. */
function plain(text: string): string {
  return text
    .replace(/\\n/g, ' ')
    .replace(/\\([\\_*~<>[\]#|`":.@&])/g, '$1')
    .replaceAll('""', '"')
    .replace(/&(?:#34|quot);/g, '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

interface Told {
  readonly headline: string;
  readonly body: string;
}

/** Sentences of the bodies, or eight words in a row of one, that a file of the report holds. */
function leaks(articles: readonly Told[], files: ReadonlyMap<string, string>): readonly string[] {
  const headlines = articles.map(({ headline }) => plain(headline)).join('\n');
  const found: string[] = [];
  const texts = [...files].map(([path, text]) => [path, plain(text)] as const);
  for (const { body } of articles) {
    for (const sentence of plain(body).split(/(?<=[.!?]["”’]?) /)) {
      const words = sentence.trim().split(' ');
      if (words.length < FEWEST_WORDS || headlines.includes(sentence.trim())) continue;
      const rows = Array.from({ length: Math.max(1, words.length - IN_A_ROW + 1) }, (_, at) =>
        words.slice(at, at + IN_A_ROW).join(' '),
      );
      for (const [path, text] of texts) {
        const row = rows.find((each) => text.includes(each) && !headlines.includes(each));
        if (row !== undefined) found.push(`${path}: ${row}`);
      }
    }
  }
  return found;
}

test('no sentence of the shipped corpus stands in any file', { timeout: 180_000 }, async () => {
  await inFolder({ 'mine.txt': 'council\n' }, async (folder) => {
    const args = ['run', CORPUS, '--sensitivity', '--lexicon', 'mine.txt'];
    expect((await newsframe([...args, '--out', 'all'], { folder })).code).toBe(0);
    expect((await newsframe([...args, '--out', 'shared', '--no-text'], { folder })).code).toBe(0);
    const all = await filesBelow(join(folder, 'all'));
    const shared = await filesBelow(join(folder, 'shared'));
    const articles = all
      .get('analyses.jsonl')!
      .trimEnd()
      .split('\n')
      .map((line): Told => JSON.parse(line));
    expect([...shared.keys()].map((path) => path.replace(/^stories\/.*/, 'stories'))).toEqual(
      [...all.keys()].map((path) => path.replace(/^stories\/.*/, 'stories')),
    );
    // The test can fail: with text, the sentences are there.
    expect(leaks(articles, all).length).toBeGreaterThan(500);
    expect(leaks(articles, shared)).toEqual([]);
  });
});
