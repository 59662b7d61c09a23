/** Files made to harm: one sentence each, in bounded time and memory, and nothing is fetched or run. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInputs } from '../../../../src/batch/read-inputs.ts';
import { docx, paragraphs, zip } from './zip.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsframe-hostile-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readFileOf(name: string, content: string | Uint8Array) {
  await writeFile(join(folder, name), content);
  return readInputs([name], { folder, stdin: Readable.from([]) });
}

const PLAIN =
  'The gate of the old dam above Vellhaven was opened on Tuesday, the council said in a statement.';
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>Dam opens</title>${head}</head><body>${body}</body></html>`;

function pdf(stream: Uint8Array, filter = ''): Buffer {
  const head = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n4 0 obj\n<< ${filter} /Length ${stream.length} >>\nstream\n`;
  const tail =
    '\nendstream\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\ntrailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n';
  return Buffer.concat([Buffer.from(head), stream, Buffer.from(tail)]);
}

const LARGE = Buffer.alloc(150_000_000, 32);
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha ha ha ha ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>`;

const ONE_SENTENCE: readonly (readonly [
  what: string,
  file: string,
  content: () => string | Uint8Array,
  problem: RegExp,
])[] = [
  [
    'a zip bomb',
    'bomb.docx',
    () => docx(paragraphs('Dam'), '', [{ name: 'word/styles.xml', content: LARGE }]),
    /far larger unpacked/,
  ],
  [
    'a zip bomb that lies about its size',
    'liar.docx',
    () => docx(paragraphs('Dam'), '', [{ name: 'word/styles.xml', content: LARGE, saidSize: 10 }]),
    /far larger unpacked/,
  ],
  [
    'ten thousand parts',
    'parts.docx',
    () => zip(Array.from({ length: 10_000 }, (_, n) => ({ name: `${n}.xml`, content: '' }))),
    /far larger unpacked/,
  ],
  [
    'a zip that is no document',
    'other.docx',
    () => zip([{ name: 'a.txt', content: 'Dam' }]),
    /not a Word document/,
  ],
  ['a zip cut off', 'cut.docx', () => docx(paragraphs(PLAIN)).subarray(0, 400), /not a Word document/],
  [
    'an old .doc with a new name',
    'old.docx',
    () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
    /not a Word document/,
  ],
  [
    'a document nested 100,000 deep',
    'deep.docx',
    () => docx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)),
    /not a Word document|no text/,
  ],
  [
    'a page nested 10,000 deep',
    'deep.html',
    () => page('<div>'.repeat(10_000) + PLAIN + '</div>'.repeat(10_000)),
    /nested too deep/,
  ],
  ['a page of open elements', 'open.html', () => page('<b><i>'.repeat(50_000)), /nested too deep/],
  [
    'a page without an article',
    'menu.html',
    () => page('<ul><li><a href="/">Home</a></li></ul>'),
    /no article was found/,
  ],
  [
    'scripts alone',
    'script.html',
    () => page('<script>document.body.innerHTML = "<p>Dam</p>".repeat(99)</script>'),
    /no article was found/,
  ],
  [
    'an endless script',
    'endless.html',
    () => page(`<script>${'x'.repeat(3_000_000)}`),
    /no article was found/,
  ],
  ['a million open brackets', 'brackets.html', () => page('<'.repeat(1_000_000)), /nested too deep/],
  [
    'a feed of entities in entities',
    'laughs.rss',
    () =>
      `<?xml version="1.0"?>${LAUGHS}<rss version="2.0"><channel><title>&j;</title><item><title>&j;</title></item></channel></rss>`,
    /entities of its own/,
  ],
  [
    'a feed that reads a file',
    'xxe.xml',
    () =>
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&f;</title></item></channel></rss>',
    /entities of its own/,
  ],
  [
    'a feed nested 10,000 deep',
    'deep.xml',
    () => `<rss version="2.0"><channel>${'<item>'.repeat(10_000)}</channel></rss>`,
    /not an RSS or Atom feed/,
  ],
  [
    'XML that is no feed',
    'other.xml',
    () => '<?xml version="1.0"?><notes><note>Dam</note></notes>',
    /not an RSS or Atom feed/,
  ],
  [
    'a PDF of noise',
    'noise.pdf',
    () =>
      Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.from(Array.from({ length: 50_000 }, (_, n) => (n * 7919) % 251)),
      ]),
    /not a PDF that can be read/,
  ],
  [
    'a PDF cut off',
    'cut.pdf',
    () => pdf(Buffer.from('BT (Dam) Tj ET')).subarray(0, 60),
    /not a PDF that can be read/,
  ],
  ['a PDF without text', 'empty.pdf', () => pdf(Buffer.from('0 0 m 9 9 l S')), /has no text/],
  [
    'a PDF that unpacks to 150 MB',
    'bomb.pdf',
    () => pdf(deflateSync(LARGE), '/Filter /FlateDecode'),
    /too long or too much|has no text|not a PDF/,
  ],
  [
    'a text of aliases',
    'alias.md',
    () =>
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, n) => `${'bcdefghi'[n]}: &${'bcdefghi'[n]} [${`*${'abcdefgh'[n]},`.repeat(9)}]`).join('\n')}\n---\nDam\n`,
    /front matter must be YAML/,
  ],
];

describe('one sentence each', () => {
  test.each(ONE_SENTENCE)('%s', { timeout: 60_000 }, async (_what, file, content, problem) => {
    const bytes = content();
    const start = performance.now();
    const read = await readFileOf(file, bytes);
    expect(performance.now() - start).toBeLessThan(25_000);
    expect(read.articles).toEqual([]);
    expect(read.problems).toEqual([
      {
        file,
        problem: expect.stringMatching(problem),
        hint: expect.any(String),
        ...(file === 'alias.md' ? { line: 1 } : {}),
      },
    ]);
  });
});

describe('text is data', () => {
  test('a document’s own entities are not expanded', async () => {
    const { articles, problems } = await readFileOf(
      'laughs.docx',
      docx(paragraphs('Dam opens &j;', PLAIN), LAUGHS),
    );
    expect(articles.length + problems.length).toBe(1);
    expect(articles.map(({ headline }) => headline.length < 40)).not.toContain(false);
  });

  test('markup in a headline stays text', async () => {
    const data = { '@type': 'NewsArticle', headline: 'Dam &lt;script&gt;alert(1)&lt;/script&gt; opens' };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { articles } = await readFileOf(
      'markup.html',
      page(`<article><p>${PLAIN}</p><p>${PLAIN}</p></article>`, head),
    );
    expect(articles.map(({ headline }) => headline)).toEqual(['Dam <script>alert(1)</script> opens']);
  });

  test('structured data that is broken, or far too much, is passed over', async () => {
    const head = `<script type="application/ld+json">{"@type":</script><script type="application/ld+json">${JSON.stringify({ '@graph': Array.from({ length: 50_000 }, () => ({ '@graph': [] })) })}</script>`;
    const { articles } = await readFileOf(
      'graph.html',
      page(`<article><p>${PLAIN}</p><p>${PLAIN}</p></article>`, head),
    );
    expect(articles.map(({ headline }) => headline)).toEqual(['Dam opens']);
  });

  test('nothing is fetched', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
    const parts = [
      'img src',
      'script src',
      'iframe src',
      'link rel="stylesheet" href',
      'object data',
      'video src',
    ];
    const html = page(
      `<article><p>${PLAIN}</p><p>${PLAIN}</p>${parts.map((part) => `<${part}="${address}"></x>`).join('')}</article>`,
      `<meta http-equiv="refresh" content="0;url=${address}"><base href="${address}">`,
    );
    const read = [
      await readFileOf('fetch.html', html),
      await readFileOf(
        'fetch.rss',
        `<rss version="2.0"><channel><title>${address}</title><item><title>Dam</title><link>${address}</link><description>&lt;img src="${address}"&gt;${PLAIN}</description><enclosure url="${address}"/></item></channel></rss>`,
      ),
      await readFileOf('fetch.docx', docx(paragraphs('Dam opens', PLAIN, address))),
      await readFileOf('fetch.pdf', pdf(Buffer.from(`BT /F1 9 Tf (${address}) Tj ET`))),
    ];
    await new Promise((later) => setTimeout(later, 200));
    server.close();
    expect(read.map(({ articles }) => articles.length)).toEqual([1, 1, 1, 1]);
    expect(asked).toBe(0);
  });
});
