import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../pipeline/2-tokenize/lines.ts';
import { clausesOf, marked, read, sentencesOf } from './tokens.ts';

describe('sentences', () => {
  const rows: readonly (readonly string[])[] = [
    ['The river rose.', 'Korran left.'],
    ['Gen. Korran met Col. Orlen and Sen. Brennig.', 'They left.'],
    ['Mr. Korran and Mrs. Orlen met Dr. Brennig.', 'They left.'],
    ['The U.S. envoy left.', 'Korran stayed.'],
    ['He came from the U.S. in May.', 'Korran stayed.'],
    ['They met at 3 p.m. on Friday.', 'Korran left.'],
    ['She lives at No. 5 by the river.', 'Korran left.'],
    ['“Wait!” she said.', 'Korran left.'],
    ['"Who is it?" she asked.', 'Korran left.'],
    ['“Wait,” he said.', '“Go.”'],
    ['“The river rose.”', 'Korran left.'],
    ['He said: “The river rose.”', 'Korran left.'],
    ['She thought … never.', 'Korran left.'],
    ['The bill is $2.5 million.', 'Korran left.'],
    ['Did the river rise?', 'No!', 'Korran left.'],
    ['The plan (Korran’s own) failed.', 'Orlen left.'],
    ['It is J. R. Korran who left.', 'Orlen stayed.'],
    ['“They go,” Sen. Ada Korran (O-N.Y.) said on Tuesday.', 'Orlen stayed.'],
    ['“They go,” Senator Korran, R-Oss., said.', 'Orlen stayed.'],
  ];
  test.each(rows.map((row) => [row.join(' '), row] as const))('%s', (body, expected) => {
    expect(sentencesOf(read(body).body)).toEqual(expected);
  });

  test('a line break ends a sentence', () => {
    expect(sentencesOf(read('River rises again\nThe river rose').body)).toEqual([
      'River rises again',
      'The river rose',
    ]);
    expect(sentencesOf(read('The river\r\n\r\nrose').body)).toEqual(['The river', 'rose']);
  });

  test('furniture is a sentence of its own', () => {
    expect(sentencesOf(read('VELLHAVEN (CPA) — The river rose.').body)).toEqual([
      'VELLHAVEN (CPA) —',
      'The river rose.',
    ]);
  });
});

describe('paragraphs', () => {
  const texts = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['lines', 'One two.\nThree four.', ['One two.', 'Three four.']],
    ['blank lines', '\n\nOne two.\n \n\nThree four.\n', ['One two.', 'Three four.']],
    ['outer white space', ' \u00a0One two.\t\n\u3000Three four. ', ['One two.', 'Three four.']],
    ['nothing', '', []],
    ['white space', ' \n \n', []],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  const wrapped = [
    'The river rose again on Friday and the lower',
    'streets were closed for a third night, while the',
    'council of the town waited for the boats from the',
    'other bank to bring sand and bread.',
    '',
    'Families carried sandbags to the old bridge, where',
    'volunteers had worked since noon without a break and',
    'the mayor spoke to those who live by the water.',
  ].join('\n');

  test('hard-wrapped lines are joined', () => {
    expect(texts(wrapped)).toHaveLength(2);
    expect(sentencesOf(read(wrapped).body)).toHaveLength(2);
  });

  test('short paragraphs are not taken for wrapped lines', () => {
    const short = [
      'The river rose.',
      'Korran left.',
      'Orlen stayed in town.',
      'No one spoke.',
      'It rained.',
      'Boats came.',
      'They left.',
    ];
    expect(texts(short.join('\n'))).toEqual(short);
  });
});

describe('clauses', () => {
  const rows: readonly (readonly [body: string, ...clauses: string[]])[] = [
    ['The river rose.', 'The river rose .'],
    ['Korran left, but Orlen stayed.', 'Korran left ,', 'but Orlen stayed .'],
    ['Korran left, while Orlen stayed.', 'Korran left ,', 'while Orlen stayed .'],
    ['Korran, who left, was tired.', 'Korran ,', 'who left , was tired .'],
    ['Korran left; Orlen stayed.', 'Korran left ;', 'Orlen stayed .'],
    ['Korran left: Orlen stayed.', 'Korran left :', 'Orlen stayed .'],
    ['Korran left and Orlen stayed.', 'Korran left', 'and Orlen stayed .'],
    ['Korran and Orlen stayed.', 'Korran and Orlen stayed .'],
    ['Korran left — Orlen stayed.', 'Korran left —', 'Orlen stayed .'],
    ['The river rose. Korran left.', 'The river rose .', 'Korran left .'],
  ];
  test.each(rows)('%s', (body, ...clauses) => {
    expect(clausesOf(read(body).body)).toEqual(clauses);
  });
});

describe('negation', () => {
  const rows: readonly (readonly [body: string, ...negated: string[]])[] = [
    ['The plan is brutal.'],
    ['The plan is not brutal.', 'brutal'],
    ['The plan is not a brutal one at all.', 'a', 'brutal', 'one'],
    ['They never ever did nothing wrong.', 'ever', 'did', 'nothing', 'wrong'],
    ['No one expects it to end.', 'one', 'expects', 'it'],
    ["The plan isn't brutal.", 'brutal'],
    ['The plan isn’t brutal.', 'brutal'],
    ['They cannot win.', 'win'],
    ["They won't win.", 'win'],
    ['It is not good, but the color is nice.', 'good'],
    ['No, the plan is brutal.'],
    ['They left without a brutal fight today.', 'a', 'brutal', 'fight'],
    ['It is hardly brutal.', 'brutal'],
    ['He said no. Brutal fights began.'],
    ['It is not “brutal” there.'],
    ['There is no problem.', 'problem'],
    ['Nobody loves her.', 'loves', 'her'],
    ['It is a not-so-secret plan.'],
    ['A no-deal disaster is near.'],
    ['The plan is not only brutal but wrong.'],
    ['It is not just brutal, it is not right.', 'right'],
    ['They had neither bread nor water.', 'bread', 'nor', 'water'],
  ];
  test.each(rows)('%s', (body, ...negated) => {
    const { body: passage } = read(body);
    expect(marked(passage, passage.negated)).toEqual(negated);
  });
});
