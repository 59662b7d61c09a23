/** Text is never markup, address, style, formula or code: not in HTML, not in Markdown, not in CSV. */
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createNewsframe } from '../../../../pipeline/pipeline.ts';
import type { Article } from '../../../../pipeline/types.ts';
import { PAYLOADS } from './payloads.ts';

const newsframe = createNewsframe();

/** The payload wherever a user's data may put a text. */
function hostile(payload: string): readonly Article[] {
  const at = (id: string): Article => ({
    id: id + payload,
    headline: payload,
    body: `The mayor slammed a disastrous plan. ${payload}\n\n“${payload} is a shocking waste,” said Ada ${payload} Quell.`,
    outlet: payload,
    date: payload,
    author: payload,
    event: payload,
    url: payload,
  });
  return [at(''), at('second ')];
}

function written(payload: string, formats: readonly ('html' | 'markdown' | 'csv')[]) {
  const read = hostile(payload).map((article) => ({ article, pair: newsframe.analyze(article) }));
  const problems = [{ file: payload, problem: payload, hint: payload }];
  return newsframe.report(read, { title: payload, formats, problems });
}

const NOTHING_OF =
  'img, iframe, object, embed, base, link, form, input, video, audio, template, noscript, svg';

it('has at least fifty payloads, each once', () => {
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(50);
});

describe.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload] as const))('%s', (_, payload) => {
  it('is text in HTML', () => {
    const [page] = written(payload, ['html']);
    const { document } = parseHTML(page!.text);
    const every = [...document.querySelectorAll('*')];
    expect(document.querySelectorAll(NOTHING_OF).length).toBe(0);
    expect(document.querySelectorAll('script').length).toBe(2);
    expect(document.querySelectorAll('style').length).toBe(1);
    expect(
      every
        .flatMap(({ attributes }) => [...attributes].map(({ name }) => name))
        .filter((name) => /^on|^style$|^srcdoc$/.test(name)),
    ).toEqual([]);
    const addresses = [...document.querySelectorAll('[href], [src], [action]')].map(
      (node) => node.getAttribute('href') ?? '',
    );
    expect(addresses.filter((href) => !/^(?:#[\w-]+|https:\/\/ok\.example\/\S*)$/.test(href))).toEqual([]);
    const headline = document.querySelector('.article [data-passage="headline"]')?.textContent;
    expect(headline).toBe(payload);
  });

  it('is text in Markdown', () => {
    for (const { text } of written(payload, ['markdown'])) {
      const foreign: string[] = [];
      const walk = (node: { type: string; url?: string; children?: readonly unknown[] }) => {
        if (/^(?:html|image|imageReference|definition|code)$/.test(node.type)) foreign.push(node.type);
        if (
          node.type === 'link' &&
          !/^(?:\.\.\/)?(?:stories\/)?[\w-]+\.md$|^https:\/\/ok\.example\//.test(node.url ?? '')
        )
          foreign.push(node.url ?? '');
        for (const child of node.children ?? []) walk(child as typeof node);
      };
      walk(fromMarkdown(text));
      expect(foreign).toEqual([]);
    }
  });

  it('is no formula in CSV', () => {
    for (const { path, text } of written(payload, ['csv'])) {
      const { data } = papaparse.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
      const formulas = data
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(cell));
      expect(formulas, path).toEqual([]);
    }
  });
});
