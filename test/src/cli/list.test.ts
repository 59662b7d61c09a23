import { expect, test } from 'vitest';
import { detectors } from '../../../pipeline/5-detect/detectors/index.ts';
import { lexicons } from '../../../pipeline/lexicons/index.ts';
import { newsframe } from './terminal.ts';

const list = async (...args: string[]) => {
  const { code, stdout, stderr } = await newsframe(['list', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
};

test('lexicons: each with entries, licence, hash, title and source', async () => {
  const text = await list('lexicons');
  expect(text.split('\n')[0]).toBe(text.split('\n')[0]?.trim());
  for (const { id, title, licence } of Object.values(lexicons)) {
    expect(text).toMatch(
      new RegExp(`^${id} +[a-z-]+ +\\d+ +${licence} +[0-9a-f]{12}\\n {4}${title}\\n {4}\\S`, 'm'),
    );
  }
  expect(text.split('\n').filter((line) => line.length > 100 || line.endsWith(' '))).toEqual([]);
});

test('lexicons --json', async () => {
  const rows = JSON.parse(await list('lexicons', '--json'));
  expect(rows.map((row: { id: string }) => row.id)).toEqual(Object.values(lexicons).map(({ id }) => id));
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(['id', 'category', 'entries', 'licence', 'hash', 'title', 'source']);
    expect(row.entries).toBeGreaterThan(0);
    const sources = row.source.split('; ');
    expect(sources).toEqual([...new Set(sources)]);
  }
});

test('detectors', async () => {
  const text = await list('detectors');
  for (const { id, category } of Object.values(detectors))
    expect(text).toMatch(new RegExp(`^${id} +${category}$`, 'm'));
  const rows = JSON.parse(await list('detectors', '--json'));
  expect(rows).toEqual(
    Object.values(detectors).map(({ id, category, description, source }) => ({
      id,
      category,
      description,
      source,
    })),
  );
});

test('formats: what is read and what is written', async () => {
  expect(await list('formats')).toBe(
    [
      'id        use    files',
      'txt       read   .txt .text .md .markdown',
      '    Plain text or Markdown, one article per file, headline first',
      'csv       read   .csv .tsv',
      '    Table with a header line, one article per row',
      'jsonl     read   .jsonl .ndjson',
      '    JSON lines, one article per line',
      'json      read   .json',
      '    JSON: a list of articles, {"articles": […]}, or one article',
      'html      read   .html .htm .xhtml .mht .mhtml',
      '    Saved web page, or a Factiva export',
      'docx      read   .docx',
      '    Word document, or a Nexis Uni export',
      'pdf       read   .pdf',
      '    PDF with text in it',
      'feed      read   .rss .atom .rdf .xml',
      '    RSS or Atom feed, one article per item',
      'csv       write',
      '    CSV tables with a codebook',
      'markdown  write',
      '    Markdown report to read',
      'html      write',
      '    HTML report to look at',
      'json      write',
      '    JSON for programs',
      '',
    ].join('\n'),
  );
  const rows = JSON.parse(await list('formats', '--json'));
  expect(rows[0]).toEqual({
    id: 'txt',
    use: 'read',
    files: '.txt .text .md .markdown',
    title: expect.any(String),
  });
});
