import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../../../../pipeline/7-report/formats/html/mark-kinds.ts';
import { html } from '../../../../pipeline/7-report/formats/html.ts';
import { createNewsframe } from '../../../../pipeline/pipeline.ts';
import { type Article, CATEGORIES, type ReportFile } from '../../../../pipeline/types.ts';
import { loadDrawing } from '../../../../src/batch/drawing.ts';
import { clientModule } from '../../../../src/web/build-client.mjs';
import { copies, findings } from '../fixture.ts';

const newsframe = createNewsframe();
const drawing = await loadDrawing();

function reported(articles: readonly Article[], text = true): readonly ReportFile[] {
  const read = articles.map((article) => ({ article, pair: newsframe.analyze(article) }));
  return newsframe.report(read, { title: 'Invented news', formats: ['html'], text, drawing });
}

const HARBOUR: readonly Article[] = [
  {
    id: 'one',
    outlet: 'Vellhaven Echo',
    date: '2030-05-02',
    event: 'harbour',
    headline: 'Mayor slams disastrous harbour plan',
    body: 'By Jo Penn\n\nThe mayor slammed a disastrous plan on Tuesday.\n“We will never sign it,” Ada Quell said. About 400 people came.\n\nRead more: Ten walks by the sea',
  },
  {
    id: 'two',
    outlet: 'Marrow Post',
    date: '2030-05-02',
    event: 'harbour',
    headline: 'Council hears harbour plan',
    body: 'The council heard the plan on Tuesday. “We may never sign it,” Ada Quell said.\n\nAbout 250 people came, the police said.',
  },
  {
    id: 'three',
    outlet: 'Third Sheet',
    date: '2030-05-03',
    event: 'harbour',
    headline: 'Harbour: what happens next',
    body: 'About 400 people came to the council on Tuesday. Nobody was shocked.',
  },
];

describe('one page', () => {
  let text: string;
  let document: ReturnType<typeof parseHTML>['document'];
  beforeAll(() => {
    const files = reported(HARBOUR);
    expect(files.map(({ path }) => path)).toEqual(['report.html']);
    text = files[0]!.text;
    document = parseHTML(text).document;
  });
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  it('gives every headline and body back to the letter', () => {
    for (const { id, headline, body } of HARBOUR) {
      const article = all('.article').find((one) => one.getAttribute('data-id') === id)!;
      expect(article.querySelector('[data-passage="headline"]')?.textContent).toBe(headline);
      expect(article.querySelector('[data-passage="body"]')?.textContent).toBe(body);
    }
  });

  it('has a note with reason, whose words and entry for every cue, and a mark that leads to it', () => {
    const cues = HARBOUR.flatMap((article) => newsframe.analyze(article).analysis.cues);
    expect(cues.length).toBeGreaterThan(3);
    expect(all('.why').length).toBe(cues.length);
    for (const { id } of HARBOUR) {
      const article = all('.article').find((one) => one.getAttribute('data-id') === id)!;
      for (const cue of newsframe.analyze(HARBOUR.find((one) => one.id === id)!).analysis.cues) {
        const at = `[data-p="${cue.passage}"][data-at="${cue.start}-${cue.end}"][data-c="${cue.category}"]`;
        const card = [...article.querySelectorAll(`.why${at}`)].find((one) =>
          one.textContent?.includes(`Entry ${cue.entry}`),
        );
        expect(card?.textContent, cue.entry).toContain(cue.reason);
        expect(card?.querySelector('.phrase')?.textContent).toBe(cue.text);
      }
    }
    for (const mark of all('.text a.m')) {
      expect(mark.getAttribute('href')).toMatch(/^#a\d+-n\d+$/);
    }
  });

  it('names every link and id once, and every link leads somewhere', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const targets = all('a[href^="#"]').map((link) => link.getAttribute('href')!.slice(1));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('tints speech, greys furniture and names speakers', () => {
    expect(all('.text .voice.quote').map((voice) => voice.getAttribute('data-who'))).toContain('Ada Quell');
    expect(
      all('.text .furniture')
        .map((line) => line.textContent)
        .join(' '),
    ).toContain('Ten walks by the sea');
  });

  it('shows the altered words of a quotation and the figures that differ', () => {
    expect(all('.verdict-altered .differs').map((word) => word.textContent)).toEqual(['will', 'may']);
    expect(all('.shared .figure').map((figure) => figure.textContent)).toEqual(
      expect.arrayContaining(['About 400 people', 'About 250 people']),
    );
  });

  it('draws charts that say in words what they show, without style of their own', () => {
    expect(all('svg').length).toBeGreaterThan(2);
    for (const svg of all('svg')) {
      expect(svg.getAttribute('aria-label')!.length).toBeGreaterThan(20);
      expect(svg.querySelectorAll('style, [style]').length).toBe(0);
    }
    const undrawn = newsframe.report(
      HARBOUR.map((article) => ({ article, pair: newsframe.analyze(article) })),
      { title: 'x', formats: ['html'] },
    );
    expect(undrawn[0]!.text).not.toContain('<svg');
    expect(undrawn[0]!.text).toContain('The figures as a table');
  });

  it('allows nothing but its own style and script', () => {
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text)!;
    const script = text.slice(text.lastIndexOf('<script>') + 8, text.lastIndexOf('</script>'));
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('carries the stamp and the articles it was made from', () => {
    const data = JSON.parse(document.querySelector('#newsframe-report')!.textContent!);
    expect(data.stamp.options).toEqual({ title: 'Invented news', text: true });
    expect(data.stamp.articles.map(([id]: [string]) => id)).toEqual(['two', 'one', 'three']);
    expect(data.articles).toEqual([HARBOUR[1], HARBOUR[0], HARBOUR[2]]);
  });

  it('is the same in any order', () => {
    expect(reported([...HARBOUR].reverse())[0]!.text).toBe(text);
  });
});

it('has no sentence of a body without text', () => {
  const [page] = reported(HARBOUR, false);
  for (const words of ['on Tuesday', 'we will never sign', 'Ten walks'])
    expect(page!.text.toLowerCase()).not.toContain(words.toLowerCase());
  expect(page!.text).toContain('disastrous');
});

it('writes what it is given, be it hostile, empty or nothing', () => {
  expect(html.write(findings, { excel: false, text: true })[0]!.text).toContain(
    '&#x3C;script>alert(1)&#x3C;/script>',
  );
  expect(reported([])[0]!.text).toContain('There is no article in this report.');
  expect(html.write(copies(41), { excel: false, text: true }).length).toBeGreaterThan(1);
});

describe('many articles', () => {
  const sentences = [
    'The council met on Tuesday.',
    'A furious crowd slammed the shocking plan.',
    '“It is a war on us,” Ada Quell said.',
    'About 300 people came, police said.',
  ];
  const body = Array.from({ length: 60 }, (_, i) => sentences[i % sentences.length]).join(' ');
  const many = Array.from(
    { length: 48 },
    (_, i): Article => ({
      id: `n${i}`,
      outlet: `Outlet ${i % 4}`,
      event: i < 40 ? `event ${i % 10}` : `alone ${i}`,
      headline: `Crowd slams plan number ${i}`,
      body,
    }),
  );
  const files = reported(many);

  it('come as an index and a page for each story, each under 5 MB', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('report.html');
    expect(paths.filter((path) => /^stories\/s\d+\.html$/.test(path)).length).toBe(10);
    expect(files.filter(({ text }) => text.length > 5_000_000).map(({ path }) => path)).toEqual([]);
  });

  it('are on one page each, and every link between pages leads somewhere', () => {
    const every = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);
    const ids = new Map(files.map(({ path, text }) => [path, new Set(every(text, / id="([^"]+)"/g))]));
    const articles = files.flatMap(({ text }) => every(text, / data-id="([^"]+)"/g));
    expect(articles.sort()).toEqual(many.map(({ id }) => id).sort());
    const lost = files.flatMap(({ path, text }) =>
      every(text, /<a [^>]*href="([^"]+)"/g).filter((href) => {
        const url = new URL(href, `page:///${path}`);
        return ids.get(url.pathname.slice(1))?.has(url.hash.slice(1)) !== true;
      }),
    );
    expect(lost).toEqual([]);
  });
});

it('has a line and a label for every kind of mark', () => {
  expect(Object.keys(MARK_KINDS).sort()).toEqual([...CATEGORIES].sort());
  const tags = Object.values(MARK_KINDS).map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(tags.length);
});

it('carries the script and style of src/web/reader as they are now: else run npm run build:client', async () => {
  const generated = new URL(
    '../../../../pipeline/7-report/formats/html/generated/client.ts',
    import.meta.url,
  );
  expect(await readFile(generated, 'utf8')).toBe(await clientModule());
});
