/** Posts shown without quotation marks above a signature. */
import { describe, expect, it } from 'vitest';
import { VOICES } from '../../../pipeline/types.ts';
import { heard, marked, paraphrases } from './heard.ts';

describe('posts', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The council met.\n\nGood talks in Noria. We go on. — Ada Korran (@adakorran) March 12, 2019\n\nIt met again.',
      'direct, Ada Korran: Good talks in Noria. We go on.',
    ],
    [
      'Mayor Ada Korran was glad.\n\nGood talks! pic.example.com https://t.example/abc — Ada Korran (@mayor) 12 March 2019',
      'direct, Ada Korran: Good talks! pic.example.com',
    ],
    [
      'Good talks! https://t.example/a pic.twitter.com/b — Ossel Sailors (@sailors)',
      'direct, Ossel Sailors: Good talks!',
    ],
    [
      'Skip Twitter post by @adakorran (2 of 3) Good talks. — Ada Korran (@adakorran) April 21, 2020 Report',
      'direct, Ada Korran: Good talks.',
    ],
    ['Good talks. — Sea News (@seanews) May 3, 2019', 'direct, Sea News: Good talks.'],
    ['Good talks. — Rep. Ada Korran (@korran) May 3, 2019', 'direct, Ada Korran: Good talks.'],
    ['“Good talks.” — Ada Korran (@adakorran) May 3, 2019', 'direct, Ada Korran: Good talks.'],
    [
      'He says the boats “will go”. — Ada Korran (@adakorran) May 3, 2019',
      'direct, Ada Korran: He says the boats “will go”.',
    ],
    [
      'Good talks. — Ada Korran (@ada) May 3, 2019\n\nBad talks. — Bram Vask (@vask) May 4, 2019',
      'direct, Ada Korran: Good talks.',
      'direct, Bram Vask: Bad talks.',
    ],
    ['The plan of the mayor — Ada Korran (@adakorran)'],
    ['The boats left — Ada Korran (@adakorran) was glad of it on May 3, 2019.'],
    ['The boats left, and Ada Korran (@adakorran) came on May 3, 2019'],
    ['— Ada Korran (@adakorran) March 12, 2019'],
    ['Write to Ada Korran (@adakorran).'],
  ])('%s', (body, ...found) => expect(marked(body)).toEqual(found));

  it('has none of the outlet’s words, and no reports of the outlet in it', () => {
    const body = 'Bram Vask said the boats left. — Ada Korran (@adakorran) May 3, 2019\n\nThe town slept.';
    expect(paraphrases(body)).toEqual([]);
    const { passage, sources } = { passage: heard(body).doc.body, sources: heard(body).sources };
    const own = [...passage.voice].map((voice, i) => [
      VOICES[voice],
      passage.text.slice(passage.start[i], passage.end[i]),
    ]);
    expect(own.filter(([voice]) => voice === 'outlet').map(([, word]) => word)).toEqual(
      expect.arrayContaining(['The', 'town', 'slept']),
    );
    expect(own.filter(([voice]) => voice === 'quote').map(([, word]) => word)).toEqual(
      'Bram Vask said the boats left .'.split(' '),
    );
    expect(sources.map(({ name, quotedTokens }) => [name, quotedTokens])).toEqual([['Ada Korran', 6]]);
  });
});
