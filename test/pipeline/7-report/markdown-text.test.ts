/** Text from articles stays text, whatever is in it. */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import {
  heading,
  link,
  list,
  paragraph,
  quotation,
  serialise,
  strong,
  table,
} from '../../../pipeline/7-report/formats/markdown/nodes.ts';
import { formats } from '../../../pipeline/7-report/index.ts';
import { withHeadline } from './fixture.ts';

const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></table><iframe src="javascript:alert(1)">',
  '[click](javascript:alert(1))',
  '![picture](https://evil.example/x.png)',
  '[ref]: https://evil.example "t"',
  '[^1]: note [^1]',
  '<https://evil.example>',
  '**bold** __bold__ _it_ *it* ~~gone~~',
  '`code` ``` fence',
  '```js',
  '# heading',
  '> quoted',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '---',
  '===',
  '***',
  '| a | b |',
  '|-|-|',
  'a \\| b \\\\| c',
  '&lt;b&gt; &amp; &#60;i&#62; &copy',
  '<!-- gone -->',
  '<![CDATA[x]]>',
  '\\',
  'ends with a backslash \\',
  '[ ] task',
  ':--',
  'tilde ~~~',
  '“**brutal**”',
  '*“open',
  'constructor __proto__ toString',
];

interface Tree {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Tree[];
}

function types(tree: Tree): string[] {
  return [tree.type, ...(tree.children ?? []).flatMap(types)];
}

function plain(tree: Tree): string {
  return tree.value ?? (tree.children ?? []).map(plain).join('');
}

const harmless = new Set([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'strong',
  'text',
]);
const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Cells of a line of a table: cut at bars that no backslash stands before. */
function cells(line: string): string[] {
  return line.split(/(?<!\\)\|/).slice(1, -1);
}

describe('text stays text', () => {
  it.each(payloads)('%s', (payload) => {
    const blocks = [
      heading(2, payload),
      paragraph(payload),
      quotation(payload),
      list([payload]),
      paragraph(['x ', strong(payload), ' y']),
    ];
    for (const block of blocks) {
      const tree = fromMarkdown(serialise([block]));
      expect(types(tree).filter((type) => !harmless.has(type))).toEqual([]);
      expect(tree.children).toHaveLength(1);
      expect(plain(tree).replace(/^x | y$/g, '')).toBe(shown(payload));
    }
  });

  it.each(payloads)('in a cell of a table: %s', (payload) => {
    const lines = serialise([
      table([
        ['a', 'b'],
        [payload, 'x'],
      ]),
    ])
      .trim()
      .split('\n');
    expect(lines).toHaveLength(3);
    const [first, second, ...rest] = cells(lines[2] ?? '');
    expect([second, rest]).toEqual([' x ', []]);
    // GitHub takes the backslash off before it reads the cell.
    const tree = fromMarkdown(
      (first ?? '')
        .trim()
        .replaceAll('\\|', '|')
        .replace(/^(?=[-+#>=|:]|\d+[.)])/, '\u200B'),
    );
    expect(types(tree).filter((type) => !harmless.has(type))).toEqual([]);
  });

  it.each(payloads)('as a headline of a report: %s', (payload) => {
    const [page] = formats.markdown.write(withHeadline(payload), { excel: false, text: true });
    const allowed = [...harmless, 'link'];
    expect(types(fromMarkdown(page?.text ?? '')).filter((type) => !allowed.includes(type))).toEqual([]);
    expect(page?.text).not.toMatch(/(?<!\\)<(?!https?:)[a-z!/?]/i);
  });

  it('does not become a link by itself on GitHub', () => {
    const text = serialise([paragraph('see www.evil.example, https://evil.example and me@evil.example')]);
    expect(text).toBe('see www\\.evil.example, https\\://evil.example and me\\@evil.example\n');
  });

  it('reads back as it was, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 *_`~<>[]()!#|\\&-+.=:"“”\n\t') }), (text) => {
        const tree = fromMarkdown(serialise([paragraph(['x', text, strong(`y${text}y`), text, 'x'])]));
        expect(types(tree).filter((type) => !harmless.has(type))).toEqual([]);
        const given = text.replace(/\s+/g, ' ');
        expect(plain(tree)).toBe(`x${given}y${given}y${given}x`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('link', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'java\nscript:x',
    'file:///etc',
  ])('is plain text for %j', (url) => expect(link(url, 'x')).toBe('x'));

  it.each(['https://example.org/a b>c](x)', 'https://example.org/?q="\'()<>|`*', 'https://example.org/\nx'])(
    'holds %j together',
    (url) => {
      const tree = fromMarkdown(serialise([paragraph([link(url, url)])]));
      expect(types(tree)).toEqual(['root', 'paragraph', 'link', 'text']);
    },
  );
});
