/** The sections on whom marks are about, what may be disputed, who “claims”, and which differences hold. */
import { describe, expect, it } from 'vitest';
import { differencesHold } from '../../../pipeline/7-report/formats/markdown/differences-hold.ts';
import { disputable } from '../../../pipeline/7-report/formats/markdown/disputable.ts';
import { type Block, serialise } from '../../../pipeline/7-report/formats/markdown/nodes.ts';
import { verbsOfSaying } from '../../../pipeline/7-report/formats/markdown/verbs-of-saying.ts';
import { whomByOutlet, whomInArticle } from '../../../pipeline/7-report/formats/markdown/whom.ts';
import type { ArticleFindings, Cue, Quote } from '../../../pipeline/types.ts';
import { bareFixture, findings, sensitivity, withArticles } from './fixture.ts';

const [plain] = findings.articles as [ArticleFindings];
const text = (blocks: readonly Block[]): string => serialise(blocks);

describe('whom the marked words are about', () => {
  const about = (actor: string, words: string, rest: Partial<Cue> = {}): Cue => {
    return { ...(plain.analysis.cues[2] as Cue), text: words, about: actor, ...rest };
  };
  const article = (id: string, outlet: string, ...cues: readonly Cue[]): ArticleFindings => {
    return { ...plain, analysis: { ...plain.analysis, id, outlet, cues } };
  };
  const articles = [
    article('a', 'Vask Times', about('Noria', 'regime'), about('Noria', 'claims'), about('Eastmark', 'bold')),
    article('b', 'Vask Times', about('Noria', 'Regime'), about('Orlen', 'weak', { voice: 'quote' })),
    article('c', 'Orlen Post', about('Korran', 'weak'), about('Ilse Korran', 'hero')),
  ];

  it('counts by outlet and actor, with the words, the outlet’s own only', () => {
    const lines = text(whomByOutlet(withArticles(articles)))
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      '- **Orlen Post**: Ilse Korran 2 (“weak”, “hero”).',
      '- **Vask Times**: Noria 3 (“regime”, “claims”); Eastmark 1 (“bold”).',
    ]);
  });

  it('does not merge two people of one name', () => {
    const two = article(
      'a',
      'X',
      about('Korran', 'weak'),
      about('Ilse Korran', 'hero'),
      about('Odo Korran', 'bold'),
    );
    expect(text(whomByOutlet(withArticles([two])))).toContain(
      'Ilse Korran 1 (“hero”); Korran 1 (“weak”); Odo Korran 1',
    );
  });

  it('says nothing where no mark is about anybody', () => {
    expect(whomByOutlet(withArticles([bareFixture]))).toEqual([]);
    expect(whomInArticle(bareFixture)).toBeUndefined();
  });
});

describe('sentences a reader may dispute', () => {
  it('come by element, the outlet’s own first, at most three, with voice and speaker', () => {
    const shown = text(disputable(plain, 4, { excel: false, text: true }))
      .trim()
      .split(/\n+/);
    expect(shown[0]).toBe('#### Sentences a reader may dispute');
    expect(shown.slice(2)).toEqual([
      '**What is the problem?** Is this the problem, and for whom? 1 more in the CSV and JSON reports.',
      '- The mayor **slammed** a plan on Tuesday that could **plunge the town into chaos**.',
      '- **Critics say** the fares are far too high.',
      '- “**This is a war** on passengers,” said Jo Bloom, who rides the 7. (in quotation marks, Jo Bloom)',
      '**Is it right or wrong?** By whose standard is this right or wrong?',
      '- Critics say the fares are far **too high**.',
    ]);
  });

  it('show no sentence in a report without texts', () => {
    const shown = text(disputable(plain, 4, { excel: false, text: false }));
    expect(shown).toContain('“plunge the town into chaos”');
    expect(shown).not.toContain('on Tuesday');
  });

  it('are not spoken of where there is none', () => {
    expect(disputable(bareFixture, 4, { excel: false, text: true })).toEqual([]);
  });
});

describe('who says and who claims', () => {
  const quote = (name: string | null, verb?: string, stance?: string): Quote => {
    const { verb: _, stance: __, ...rest } = plain.analysis.quotes[0] as Quote;
    return {
      ...rest,
      speaker: name === null ? null : { name, mention: name, named: true },
      ...(verb !== undefined && { verb }),
      ...(stance !== undefined && { stance }),
    };
  };
  const table = (...quotes: readonly Quote[]): string[] =>
    text(verbsOfSaying({ ...plain, analysis: { ...plain.analysis, quotes } }, 4))
      .split('\n')
      .filter((line) => line.startsWith('|'));

  it('is a table of verbs by speaker and stance', () => {
    expect(
      table(
        quote('Korran', 'claim', 'doubting'),
        quote('Korran', 'claim', 'doubting'),
        quote('Korran', 'say', 'neutral'),
        quote('Vask', 'say', 'neutral'),
        quote(null, 'say', 'neutral'),
        quote('Orlen'),
      ),
    ).toEqual([
      '| Speaker | plain (said) | leaves in doubt (claimed) |',
      '| - | - | - |',
      '| Korran | say 1 | claim 2 |',
      '| Vask | say 1 | – |',
    ]);
  });

  it.each<[string, readonly Quote[]]>([
    ['no quotation', []],
    ['one speaker', [quote('Korran', 'say'), quote('Korran', 'claim', 'doubting')]],
    ['no verbs', [quote('Korran'), quote('Vask')]],
    ['no speakers', [quote(null, 'say'), quote(null, 'claim', 'doubting')]],
  ])('is left out with %s', (_, quotes) => {
    expect(table(...quotes)).toEqual([]);
  });
});

describe('do the differences hold', () => {
  const shown = (rows: typeof sensitivity | undefined): string =>
    text(differencesHold(rows === undefined ? findings : { ...findings, sensitivity: rows }));

  it('is not said unless asked for', () => {
    expect(shown(undefined)).toBe('');
  });

  it('gives direction, counts and words, and what becomes of them', () => {
    const lines = shown(sensitivity)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      '- **Emotive words**: more in The Daily Example (32 in 1,312 words) than in Sample Post (1 in 240 words). It holds with quotations (33 against 1). Without arguable marks (12 against 1) it is no longer clear.',
      '- **All marks together**: more in The Daily Example (60 in 1,312 words) than in Sample Post (1 in 240 words). It holds without arguable marks (40 against 1), with quotations (61 against 1) and without fear words (50 against 1). Without emotive words (1 against 0) it turns round: more in Sample Post.',
      '- **Fear words**: more in The Daily Example (30 in 1,312 words) than in Sample Post (1 in 240 words), with quotations.',
    ]);
  });

  it('counts the clear and the holding ones', () => {
    expect(shown(sensitivity)).toContain(
      'Of 3 differences, 2 are clear as reported; none of them holds in every way',
    );
  });

  it('says so where nothing is clear, or where there is nothing to compare', () => {
    expect(shown(sensitivity.slice(8))).toContain('Of 1 difference, none is clear as reported.');
    expect(shown([])).toContain('There are not two outlets with enough words');
  });

  it('ranks no outlet and calls nothing biased', () => {
    expect(shown(sensitivity)).not.toMatch(/bias|false|rank|worse|better/i);
  });
});
