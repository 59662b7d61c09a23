/** Users' own lists: every format, the irregular shapes of real files, and what is found with them. */
import { describe, expect, test } from 'vitest';
import { emotive } from '../../../../pipeline/lexicons/emotive.ts';
import { readList } from '../../../../pipeline/lexicons/formats/index.ts';
import { createNewsframe } from '../../../../pipeline/pipeline.ts';

const TEXT =
  'The mayor kills time while the café burns. Nobody is happy, and the happily married clerk was abandoned of late. A kind of anger, a kind word: we like it, it isn’t a joke. ADD nothing, add everything in the US and for us.';

/** "category: found words" of a list in a text, in order. */
function found(list: string, file: string, body = TEXT): readonly string[] {
  const read = readList(list, file);
  const { analysis } = createNewsframe({ lexicons: [], lists: [read!.list] }).analyze({
    id: 'a',
    headline: '',
    body,
  });
  return (analysis.listMatches ?? []).map(({ category, text }) => `${category}: ${text}`).sort();
}

const CLEAN = `%
1\tposemo
2\tanger
10\tleisure
%
happ*\t1
kill*\t2
kill* time\t10
abandon*\t2
kind of\t1
kind\t1\t10
joke\t1\t2\t10
like\t1
isn't\t2
`;

/** The same with every irregular shape that real files have. */
const IRREGULAR = `%\r
01\tposemo (Positive Emotion)\r
\t002\tanger\r
\t\t10   leisure (Leisure (all))\r
%\r
\r
happ*\t\t1\r
kill* \t 02\r
kill* time\t10\r
abandon*\t\t\t2\t\r
\r
kind of\t<of>131/464\t001\r
kind\t10\r
 kind\t(02 134)125/464\t1\r
joke\t1\t2\r
joke\t02\t10\r
like\t1\t1\r
  isn't\t2\r
`;

describe('LIWC', () => {
  test('the irregular file finds what its clean twin finds', () => {
    const clean = found(CLEAN, 'clean.dic');
    expect(clean).toEqual([
      'anger: abandoned',
      'anger: isn’t',
      'anger: joke',
      'leisure: joke',
      'leisure: kills time',
      'leisure: kind',
      'posemo: happily',
      'posemo: happy',
      'posemo: joke',
      'posemo: kind',
      'posemo: kind of',
      'posemo: like',
    ]);
    expect(found(IRREGULAR, 'irregular.dic')).toEqual(clean);
  });

  test('what is not understood is told with its line', () => {
    const { problems } = readList(`${IRREGULAR}we\t99\r\nthey\r\n`, 'x.dic')!;
    expect(problems.map(({ line, problem }) => [line, problem])).toEqual([
      [12, 'the code “<of>131/464” depends on the words around, which is not understood'],
      [14, 'the code “(02 134)125/464” depends on the words around, which is not understood'],
      [19, 'there is no category 99'],
      [19, '“we 99” has no category that can be used'],
      [20, '“they” has no category that can be used'],
    ]);
    expect(readList(CLEAN, 'x.dic')!.problems).toEqual([]);
  });

  test.each([
    ['without a block', 'kill*\t2\njoke\t02\n', ['2: joke', '2: kills']],
    ['with blanks for tabs', '%\n1 anger\n%\nkill* 1\njoke  1\n', ['anger: joke', 'anger: kills']],
  ])('%s', (_what, list, expected) => {
    expect(found(list, 'x.dic')).toEqual(expected);
  });
});

const ANGER = ['anger: abandoned', 'anger: kills'];

describe('every format finds the same words', () => {
  test.each([
    ['LIWC', 'x.dic', '%\n1\tanger\n%\nkill*\t1\nabandon*\t1\n'],
    ['quanteda', 'x.yml', 'anger: [kill*, "abandon*"]\n'],
    ['quanteda, in a list', 'x.yaml', 'anger:\n  - kill*\n  - abandon*\n'],
    ['Lexicoder', 'x.lc3', '+anger\nkill*\nabandon*\n'],
    ['Lexicoder, marks on both sides', 'x.lc3', '+anger+\nkill*\nabandon*\n'],
    [
      'Yoshikoder',
      'x.ykd',
      '<dictionary style="050805"><cnode name="mine"><cnode name="anger"><pnode name="kill*"></pnode><pnode name=\'abandon*\'/></cnode></cnode></dictionary>',
    ],
    ['WordStat', 'x.cat', 'anger\n\tKILL* (1)\n\tABANDON* (1)\n'],
    ['table', 'x.csv', 'term,category\nkill*,anger\nabandon*,anger\n'],
    ['table with tabs', 'x.tsv', 'Category\tWord\nanger\tkill*\nanger\tabandon*\n'],
    ['terms × categories', 'x.dicx', 'DicTerm,anger,other\nkill*,X,\nabandon*,X,\nhappy,,\n'],
    ['plain', 'anger.txt', '# my words\nkill*\nabandon*\n'],
  ])('%s', (_what, file, list) => {
    expect(found(list, file)).toEqual(ANGER);
    expect(readList(list, file)!.problems).toEqual([]);
  });

  test('nested categories are named a.b', () => {
    const expected = ['emotion.anger: kills'];
    expect(found('emotion:\n  anger: [kill*]\n', 'x.yml')).toEqual(expected);
    expect(found('emotion\n\tanger\n\t\tKILL* (1)\n', 'x.cat')).toEqual(expected);
  });

  test.each([
    ['VADER', 'joke\t1.9\t0.7\t[1, 2, 3]\nkills\t-3.2\t0.6\t[-3, -4]\n:)\t2.0\t1.1\t[1, 2]\n'],
    ['AFINN', 'joke\t2\nkills\t-3\nthe\t0\n'],
  ])('%s: value and sign', (_what, list) => {
    const { analysis } = createNewsframe({ lexicons: [], lists: [readList(list, 'x.txt')!.list] }).analyze({
      id: 'a',
      headline: '',
      body: TEXT,
    });
    expect(
      analysis.listMatches?.map(({ text, category, value }) => [text, category, Math.trunc(value ?? 0)]),
    ).toEqual([
      ['kills', 'negative', -3],
      ['joke', 'positive', expect.any(Number)],
    ]);
  });

  test.each([
    [
      'rules of WordStat',
      'x.cat',
      'anger\n\tKILL* (1)\n\t@NOTGOOD [#POS AFTER #NEG /S 3] (1)\n',
      [[3, 'the rule “@NOTGOOD [#POS AFTER #NEG /S 3] (1)” is not understood']],
    ],
    [
      'signs',
      'x.txt',
      ':)\t2.0\t1.1\t[1]\njoke\t2\t1\t[1]\n',
      [[undefined, '1 entry has no letter or digit (such as “:)”)']],
    ],
    ['a table without terms', 'x.csv', 'a,b\n1,2\n', [[1, 'no column with terms; found: a, b']]],
    ['YAML that is none', 'x.yml', 'anger: [kill*\n', [[2, 'this is not a dictionary in YAML']]],
    [
      'aliases that multiply',
      'x.yml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, n) => `${name}: &${name} [${`*${'abcdefg'[n]},`.repeat(9)}]`).join('\n')}\n`,
      [[undefined, 'this is not a dictionary in YAML']],
    ],
    ['nesting without end', 'x.yml', '['.repeat(20_000), [[undefined, 'this is not a dictionary in YAML']]],
  ])('%s are told', (_what, file, list, expected) => {
    const { problems } = readList(list, file)!;
    expect(
      problems.map(({ line, problem }) => [
        problem.startsWith('this is not') ? expected[0]?.[0] : line,
        problem,
      ]),
    ).toEqual(expected);
  });

  test('another ending is no list', () => {
    expect(readList('x', 'x.pdf')).toBeUndefined();
  });
});

describe('what is found', () => {
  const words = (terms: string, body: string): readonly string[] =>
    found(terms, 'l.txt', body).map((each) => each.slice(3));
  test.each([
    ['a phrase', 'does not work', 'It does not work.', ['does not work']],
    ['the longest', 'not win\nwin', 'They will not win friends; we win.', ['not win', 'win']],
    [
      'no phrase over a full stop',
      'terribly entertaining',
      'We missed them terribly. Entertaining is hard.',
      [],
    ],
    ['no phrase over a comma', 'bad idea', 'A bad, idea.', []],
    ['a straight and a curly apostrophe', "can't stand", 'We can’t stand it.', ['can’t stand']],
    ['a possessive', 'mayor', 'The mayor’s plan.', ['mayor']],
    ['no part of a word', 'plan', 'Planes and explanations.', []],
    ['the end open', 'plan*', 'Planes and explanations.', ['Planes']],
    ['the beginning open', '*tion', 'A nation, a ration, a tion.', ['nation', 'ration', 'tion']],
    ['one letter open', 'wom?n', 'A woman, women, womn.', ['woman', 'women']],
    ['no lemma', 'walk', 'He walks; I walk.', ['walk']],
    ['letters of other alphabets', 'café', 'The Café, the cafe.', ['Café']],
    [
      'capitals only where the list has them',
      'US\nthem\nhere\nthere',
      'The US and us, them.',
      ['US', 'them'],
    ],
    ['any case in a list of capitals', 'US\nTHEM', 'The US and us, them.', ['US', 'them', 'us']],
    ['words in a class of signs', '[a-z]+ (x)', 'a b [a-z]+ (x)', ['[a-z]+ (x)']],
    ['hostile names', '__proto__\nconstructor', 'A constructor.', ['constructor']],
  ])('%s', (_what, terms, body, expected) => {
    expect(words(terms, body)).toEqual(expected);
  });

  test('a pattern of stars costs no time', () => {
    const start = performance.now();
    expect(words(`${'a*'.repeat(40)}b\nc`, `${'a'.repeat(59)} ${'a'.repeat(5_000)} c`)).toEqual(['c']);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('whose words they are, and that they are no marks', () => {
    const body = 'The plan is bad. “It is a bad plan,” Ada Quell said.';
    const plain = createNewsframe({ lexicons: [emotive] }).analyze({
      id: 'a',
      headline: 'Bad plan',
      body,
    }).analysis;
    const { analysis } = createNewsframe({
      lexicons: [emotive],
      lists: [readList('bad', 'l.txt')!.list],
    }).analyze({ id: 'a', headline: 'Bad plan', body });
    expect(analysis.listMatches?.map(({ passage, voice, speaker }) => [passage, voice, speaker])).toEqual([
      ['headline', 'outlet', undefined],
      ['body', 'outlet', undefined],
      ['body', 'quote', 'Ada Quell'],
    ]);
    expect(analysis.lists).toEqual([
      { list: 'l.txt', category: 'l', headline: 1, own: 1, quoted: 1, indirect: 0 },
    ]);
    expect(analysis.cues).toEqual(plain.cues);
    expect(plain.lists).toBeUndefined();
  });

  test('a category of ours makes marks, with the list’s strength, reason and wordings', () => {
    const list =
      'term,category,strength,neutral,why\nquango,label,3,agency|body,"“{text}” mocks."\ngubbins,emotive,,,\n';
    const { analysis } = createNewsframe({ lexicons: [], lists: [readList(list, 'my.csv')!.list] }).analyze({
      id: 'a',
      headline: '',
      body: 'A quango met. It bought gubbins.',
    });
    expect(
      analysis.cues.map(({ text, category, strength, entry, reason, neutral }) => [
        text,
        category,
        strength,
        entry,
        reason,
        neutral,
      ]),
    ).toEqual([
      ['quango', 'label', 3, 'my.csv/quango', '“quango” mocks.', ['agency', 'body']],
      ['gubbins', 'emotive', 2, 'my.csv/gubbins', '“gubbins” stands in your list my.csv.', []],
    ]);
    expect(analysis.listMatches).toEqual([]);
  });
});
