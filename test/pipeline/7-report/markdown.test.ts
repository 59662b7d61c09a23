import { describe, expect, it } from 'vitest';
import { formats } from '../../../pipeline/7-report/index.ts';
import type { Findings } from '../../../pipeline/types.ts';
import { bareFixture, copies, findings, withArticles } from './fixture.ts';

const [first] = findings.articles;
const one = first ? withArticles([first]) : findings;

function page(given: Findings = findings, text = true): string {
  return formats.markdown.write(given, { excel: false, text })[0]?.text ?? '';
}

/** The text from a heading to the next one of the same depth or above. */
function section(title: string, text = page()): string {
  const start = text.indexOf(`${title}\n`);
  const depth = /^#+/.exec(title)?.[0].length ?? 0;
  const rest = text.slice(start + title.length);
  const end = rest.search(new RegExp(`^#{1,${depth}} `, 'm'));
  return start < 0 ? '' : (end < 0 ? rest : rest.slice(0, end)).trim();
}

describe('report.md', () => {
  it('opens with title, purpose and a word before reading', () => {
    expect(page().slice(0, page().indexOf('## The headlines'))).toBe(
      `# Four tellings of a bus plan

A close look at the wording of 4 news articles: which phrases colour the story, who says them, and how the tellings differ.

> **Before you read**
>
> A mark is an invitation to look again, not a verdict. A marked phrase can be perfectly accurate, and a phrase without a mark can still deserve a question. Quotations are counted apart: words in quotation marks belong to the person quoted, not to the outlet.
>
> Read the articles first, without the marks. Then decide for yourself whether each mark has a point.

`,
    );
  });

  it('has the sections in order', () => {
    expect(page().match(/^## .*/gm)).toEqual([
      '## The headlines',
      '## The stories',
      '## At a glance',
      '## How the tellings differ',
      '## The articles',
      '## What was set aside',
      '## Method and limits',
    ]);
  });

  it('sets the headlines under each other', () => {
    expect(section('## The headlines').split('\n').slice(0, 4)).toEqual([
      '| Article | Headline | What is marked |',
      '| - | - | - |',
      '| 1. The Daily Example, 2021-12-07 | Mayor **slams** “**reckless**” bus plan | “slams”: loaded verbs of saying; “reckless”: emotive words (in quotation marks) |',
      '| 2. Sample Post, 2021-12-08 | Council presents bus plan | nothing |',
    ]);
  });

  it('gives figures with their counts, or says why there are none', () => {
    const rows = section('## At a glance')
      .split('\n')
      .filter((line) => /^\| \d/.test(line));
    expect(rows).toEqual([
      '| 1. The Daily Example, 2021-12-07 | 1,312 | 10% (148 words) | 0.3 per 100 words, between 0.1 and 0.8 (4 marks) | leans negative: slams | leans negative: −0.32, between −0.51 and −0.12 (9 tone words) |',
      '| 2. Sample Post, 2021-12-08 | 240 (a short text: read with care) | 0% (0 words) | 0.4 per 100 words, between 0.0 and 2.3 (1 mark) | no tone words | near the middle: 0.01 (1 tone word) |',
      '| 3. @Hostile \\*News\\* \\| \\<b>, -1 | 60 (a short text: read with care) | 2% (1 word) | too few words for a rate (1 mark) | no tone words | too few words |',
      '| 4. bare | 0 (a short text: read with care) | no body text | too few words for a rate (0 marks) | no tone words | too few words |',
    ]);
  });

  it('prints cautions before it compares', () => {
    const text = section('## How the tellings differ');
    expect(text.indexOf('> Four articles are too few')).toBeGreaterThan(0);
    expect(text.indexOf('> Four articles are too few')).toBeLessThan(text.indexOf('### Kinds of marks'));
    expect(text).toContain(
      '4 articles from 3 outlets, 1 of them without an outlet. What follows describes these texts',
    );
  });

  it('names kinds with counts and phrases, in the order the outlets were given', () => {
    expect(section('### Kinds of marks in the outlets’ own words')).toContain(
      '- **Emotive words** (words that tell readers how to feel): The Daily Example 1 time (“chaos”); @Hostile \\*News\\* | \\<b> 1 time (“brutal”); the other 2 outlets none.',
    );
  });

  it('contrasts words with both counts and both rates', () => {
    expect(section('### Single words')).toContain(
      `Words used more by **The Daily Example** than by the others:

- **mayor** (12 times, 9.1 per 1,000 words; the others 1 time, 3.3 per 1,000 words)
- **chaos** (7 times, 5.3 per 1,000 words; the others 1 time, 3.3 per 1,000 words)

Words used less by **The Daily Example** than by the others:

- **fare** (1 time, 0.8 per 1,000 words; the others 6 times, 20.0 per 1,000 words)`,
    );
    expect(section('### Single words')).not.toContain('**bus**');
  });

  it('calls single articles by their number and does not say the same contrast twice', () => {
    const keyness = findings.comparison.keyness.slice(0, 1).flatMap((row) => {
      const sides = { target: 'example-1', reference: 'sample-1', moreIn: 'example-1' };
      return [
        { ...row, ...sides },
        { ...row, ...sides, target: 'sample-1', reference: 'example-1' },
      ];
    });
    const text = section(
      '### Single words',
      page({ ...findings, comparison: { ...findings.comparison, keyness } }),
    );
    expect(text.match(/^Words used.*/gm)).toEqual(['Words used more by **article 1** than by article 2:']);
  });

  it('says how many words a list leaves out', () => {
    const [row] = findings.comparison.keyness;
    const keyness = Array.from({ length: 12 }, (_, index) =>
      row ? [{ ...row, feature: `w${index}` }] : [],
    ).flat();
    const text = section(
      '### Single words',
      page({ ...findings, comparison: { ...findings.comparison, keyness } }),
    );
    expect(text).toContain(
      '- 2 more words of this kind are not listed here; the CSV and JSON reports have them all.',
    );
  });

  it('shows an article: own words first, then quotations', () => {
    const text = section('### 1. Mayor slams “reckless” bus plan');
    expect(text).toContain(
      'The Daily Example · 2021-12-07 · by A. Writer · on: Bus plan · <https://example.org/bus-plan?a=1&b=2> · id example-1',
    );
    expect(section('#### In the outlet’s own words', text)).toContain(
      `> Headline: Mayor **slams** “reckless” bus plan

- “**slams**” — loaded verbs of saying (strong). “slams” adds a punch to an act of saying. Could read: “criticises” or “disagrees with”. On the other hand: The mayor may have spoken very sharply.

> The mayor **slammed** a plan on Tuesday that could **plunge the town into chaos**.

- “**slammed**”`,
    );
    expect(text).toContain('Could read: “confusion”; or could be left out.');
    expect(text).toContain(
      'Could read: “name the critics”. On the other hand: They may be named further down.',
    );
    expect(section('#### Inside quotation marks and reported speech', text)).toContain(
      `> “This is a **war on** passengers,” said Jo Bloom, who rides the 7.

- “**war on**” — fight and war images (clear), in quotation marks, attributed to Jo Bloom.`,
    );
    expect(text).toContain('reported speech, attributed to Reed.');
    expect(text).toContain(
      'in quotation marks, speaker not found. “reckless” is worth a second look. Could be left out.',
    );
  });

  it('says so when nothing is marked', () => {
    expect(section('### 4. (no headline)')).toContain(
      'The article has no own words below the headline, so there is nothing to mark.',
    );
    const unmarked = {
      ...bareFixture,
      analysis: {
        ...bareFixture.analysis,
        tokens: { headline: 0, own: 9, quoted: 0, indirect: 0, furniture: 0 },
      },
    };
    expect(page(withArticles([unmarked]))).toContain(
      'Nothing is marked. That can mean plain wording, or wording the lists do not know.',
    );
  });

  it('tells what was set aside', () => {
    expect(section('## What was set aside')).toBe(
      `1 line of page furniture stayed in the text but is counted in no figure:

- 1 teaser for another story

1 record could not be used:

- articles.csv, line 12: the record has no headline and no body; fill in at least one of them`,
    );
    const nothing = section('## What was set aside', page({ ...withArticles([bareFixture]), problems: [] }));
    expect(nothing).toBe(
      'No page furniture (teasers, credits, source lines) was found in the articles.\n\nEverything that was given could be read.',
    );
  });

  it('closes with lists, limits and version, and no date', () => {
    const text = section('## Method and limits');
    expect(text).toContain(
      '| emotive | emotive words | 1,204 | own; class after Recasens et al. 2013 | CC-BY-4.0 | 9f2c41d0 |',
    );
    expect(text).toContain('The report describes 4 articles with 1,782 words.');
    expect(text).toMatch(/Made with newsframe 0\.1\.0\. .*\n*$/);
  });

  it('speaks of one article in the singular', () => {
    const text = page({ ...one, comparison: { ...findings.comparison, articles: 1, cautions: [] } });
    expect(text).toContain(
      'the wording of 1 news article: which phrases colour the story and who says them.',
    );
    expect(text).toContain(
      'The article has 1,480 words of text below the headline: 1,312 in the outlet’s own words',
    );
    expect(text).toContain('There is only one article, so there is no other telling to set beside it.');
  });

  it('can be empty', () => {
    expect(page(withArticles([]))).toContain('There is no article in this report.');
  });

  it('counts one thing as one', () => {
    expect(page()).not.toMatch(/(?<![\d.,])1 (words|times|marks|articles|outlets|lines|records|entries)\b/);
  });

  it('has no word of blame and no bare signed figure', () => {
    expect(page()).not.toMatch(/\b(bias(ed)?|false|intends?|manipulat\w*|mislead\w*|propaganda|untrue)\b/i);
    expect(page()).not.toMatch(/(?<!negative: |middle: |between |and |from )−\d/);
    expect(page()).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });
});

describe('tone of an article', () => {
  it('stands with its words, the headline beside the body, and asks', () => {
    expect(page()).toContain(
      [
        '#### Tone, and the words it comes from',
        '',
        '- **Headline**: leans negative: slams',
        '- **Own words**: leans negative: −0.32, between −0.51 and −0.12 (9 tone words). Negative: chaos (2 times), heart attack. Positive: hope.',
        '- **In quotation marks**: too few words',
        '- **From beginning to end**, sentence by sentence (+ positive, − negative, · neither): − − − · ·',
        '',
        'The headline is more negative than 80% of all stretches of the body that have its length.',
        '',
        'Only the headline has “reckless” and “Tick|Tock”; in the body they do not occur in any form.',
      ].join('\n'),
    );
    expect(page()).toContain(
      'shares most words with the headline. Does it say as much as the headline?\n\n> The mayor slammed a plan',
    );
  });

  it('shows the words near names and whose they are, and calls it nothing else', () => {
    expect(page()).toContain('| town council | 3 times | plan | “failed” | mostly negative in 3 sentences |');
    expect(page()).toContain('| Reed | town council | failed (2 times) |');
    expect(page()).not.toMatch(/\bstance|attitude|\bthinks of Reed/i);
  });

  it('is left out where no word has a value, and names without words are, too', () => {
    expect(page(withArticles([bareFixture]))).not.toMatch(/Tone, and the words|Words near names/);
    expect(page()).not.toContain('=Reed');
  });

  it('quotes no sentence in a report without text', () => {
    expect(page(findings, false)).toContain('Only the headline has');
    expect(page(findings, false)).not.toMatch(/shares most words|could plunge/);
  });

  it('puts the sentences of a long body together', () => {
    const [plain] = findings.articles;
    const point = { start: 0, end: 1, hits: 1 };
    const arc = Array.from({ length: 120 }, (_, n) => ({ ...point, score: n < 60 ? -0.5 : 0.5 }));
    const { analysis } = plain!;
    const text = page(
      withArticles([{ ...plain!, analysis: { ...analysis, tone: { ...analysis.tone, arc } } }]),
    );
    expect(text).toContain(
      `in 40 parts (+ positive, − negative, · neither): ${'− '.repeat(20)}${'+ '.repeat(20)}`.trim(),
    );
  });
});

describe('without text', () => {
  it('has the marks and the headline, and no sentence', () => {
    const text = page(findings, false);
    expect(text).toContain('- Sentence 1: “**plunge the town into chaos**” — fear words (clear).');
    expect(text).toContain('- Headline: “**slams**”');
    expect(text).not.toContain('on Tuesday that could');
    expect(text).not.toContain('who rides the 7');
  });
});

describe('many articles', () => {
  it('stay on one page up to thirty', () => {
    expect(formats.markdown.write(copies(30), { excel: false, text: true })).toHaveLength(1);
  });

  it('get a page each from thirty-one on, linked and complete', () => {
    const [report, ...pages] = formats.markdown.write(copies(31), { excel: false, text: true });
    expect(pages).toHaveLength(31);
    expect(pages[0]?.path).toBe('articles/Copy-01.md');
    expect(pages[0]?.text).toMatch(/^# 1\. Council presents bus plan\n/);
    expect(pages[0]?.text).toContain('[Back to the overview](../report.md)');
    for (const { path } of pages) expect(report?.text).toContain(`(${path})`);
    expect(report?.text).not.toContain('Fares would rise');
  });
});
