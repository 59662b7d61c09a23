import { describe, expect, test } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';
import type { Analysed } from '../../../pipeline/types.ts';
import { drawMarks, drawnCsv, drawStoryMarks } from '../../../src/evaluate/sample/draw.ts';
import { toolThatSays } from './said.ts';
import { shuffled } from './shuffled.ts';

const BODY = 'One bad day. Two “sad” songs.\nThree grim tales of 40 men.';
const cue = (text: string, voice: string, strength: number) => {
  const start = BODY.indexOf(text);
  return {
    passage: 'body',
    start,
    end: start + text.length,
    text,
    category: 'emotive',
    strength,
    voice,
    reason: `why ${text}`,
  };
};
const tool = toolThatSays(() => ({
  cues: [cue('grim', 'outlet', 3), cue('bad', 'outlet', 1), cue('sad', 'quote', 2)],
  quotes: [
    { ...cue('sad', 'quote', 1), type: 'scare', speaker: null, rule: 'marks' },
    { ...cue('songs', 'quote', 1), type: 'direct', speaker: { name: 'Anna Vale' }, rule: 'marks' },
  ],
  figures: [{ ...cue('40', 'outlet', 1), value: 40, counts: 'men' }],
}));
const ids = Array.from({ length: 40 }, (_, i) => `a${i}`);
const analysed = (names: readonly string[]): readonly Analysed[] =>
  names.map((id) => tool.analyze({ id, headline: '', body: BODY }));
const cues = { kind: 'cues', strength: 1, n: 30, seed: '1' } as const;

describe('a draw', () => {
  test('is the same for anyone, whatever the order of the articles', () => {
    const first = drawMarks(analysed(ids), cues);
    expect(first).toHaveLength(30);
    expect(drawMarks(analysed(shuffled(ids)), cues)).toEqual(first);
    expect(drawMarks(analysed(ids), { ...cues, seed: '2' })).not.toEqual(first);
  });

  test('takes all kinds of marks of the asked strength and voice', () => {
    const texts = (options: object) =>
      new Set(drawMarks(analysed(ids), { ...cues, n: 999, ...options }).map(({ mark }) => mark));
    expect(texts({})).toEqual(new Set(['bad', 'sad', 'grim']));
    expect(texts({ strength: 2 })).toEqual(new Set(['sad', 'grim']));
    expect(texts({ voice: 'outlet' })).toEqual(new Set(['bad', 'grim']));
    expect(drawMarks(analysed(ids), { ...cues, n: 999 })).toHaveLength(120);
    expect(drawMarks([], cues)).toEqual([]);
  });

  test('draws marks evenly', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 300; seed++) {
      for (const { mark } of drawMarks(analysed(['a', 'b']), { ...cues, n: 2, seed: String(seed) })) {
        times.set(mark, (times.get(mark) ?? 0) + 1);
      }
    }
    for (const count of times.values()) expect(Math.abs(count - 200)).toBeLessThan(45);
  });
});

test('the table to be judged', () => {
  const table = (kind: 'cues' | 'quotes' | 'figures') =>
    drawnCsv(drawMarks(analysed(['a']), { ...cues, kind }));
  expect(table('cues')).toBe(
    [
      'id,passage,start,end,sentence,mark,category,reason,verdict',
      'a,body,4,7,One bad day.,bad,emotive,why bad,',
      'a,body,18,21,Two “sad” songs.,sad,emotive,why sad,',
      'a,body,36,40,Three grim tales of 40 men.,grim,emotive,why grim,',
      '',
    ].join('\r\n'),
  );
  expect(table('quotes').split('\r\n')[1]).toBe(
    'a,body,18,21,Two “sad” songs.,sad,scare,speaker: not found (marks),',
  );
  expect(table('quotes').split('\r\n')[2]).toContain('direct,speaker: Anna Vale (marks),');
  expect(table('figures').split('\r\n')[1]).toContain(',40,number,"value 40, counts men, of –",');
});

describe('a draw of what was found between articles', () => {
  const newsframe = createNewsframe();
  const told = (id: string, body: string) =>
    newsframe.analyze({ id, headline: '', body, event: 'the strike', date: '2024-03-01' });
  const pairs = [
    told('a', 'Some 820 workers struck. “We will keep the harbour open,” said Ilse Korran.'),
    told('b', 'Nearly 900 workers struck. “We may keep the harbour open,” said Ilse Korran.'),
  ];
  const comparison = newsframe.compare(pairs);
  const load = (id: string) => pairs.find(({ analysis }) => analysis.id === id)!;

  test('shows both places in their sentences', () => {
    const [variant, ...more] = drawStoryMarks(comparison, load, { kind: 'variants', n: 9, seed: '1' });
    expect(more).toEqual([]);
    expect(variant).toEqual({
      id: 'a b',
      passage: 'body',
      start: pairs[0]!.doc.body.text.indexOf('We will'),
      end: pairs[0]!.doc.body.text.indexOf(',”'),
      sentence:
        'a: “We will keep the harbour open,” said Ilse Korran.\nb: “We may keep the harbour open,” said Ilse Korran.',
      mark: 'a: We will keep the harbour open\nb: We may keep the harbour open',
      category: 'altered',
      reason: 'speaker: Ilse Korran | modality: will → may',
    });
    const [group] = drawStoryMarks(comparison, load, { kind: 'figure-groups', n: 9, seed: '1' });
    expect(group).toMatchObject({ category: 'people', mark: 'a: Some 820 workers\nb: Nearly 900 workers' });
  });

  test('shows what a text is without beside those that have it', () => {
    const three = [...pairs, told('c', 'The harbour workers of Ossel struck.')];
    const compared = newsframe.compare(three);
    const find = (id: string) => three.find(({ analysis }) => analysis.id === id)!;
    const [source, ...more] = drawStoryMarks(compared, find, { kind: 'coverage', n: 9, seed: '1' }).filter(
      ({ category }) => category === 'source',
    );
    expect(more).toEqual([]);
    expect(source).toMatchObject({ id: 'a b', mark: 'Ilse Korran', reason: 'not found in c' });
    expect(source!.sentence).toContain('\nb: “We may keep the harbour open,” said Ilse Korran.');
  });

  test('is a draw, and the same for anyone', () => {
    const draw = (seed: string) => drawStoryMarks(comparison, load, { kind: 'variants', n: 0, seed });
    expect(draw('1')).toEqual([]);
    expect(drawStoryMarks(comparison, load, { kind: 'variants', n: 1, seed: '4' })).toEqual(
      drawStoryMarks(newsframe.compare(pairs.toReversed()), load, { kind: 'variants', n: 1, seed: '4' }),
    );
  });
});
