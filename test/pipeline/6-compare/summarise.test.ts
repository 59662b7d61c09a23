import { expect, test } from 'vitest';
import { summarise } from '../../../pipeline/6-compare/summarise.ts';
import { analysed } from './fixture.ts';

test('counts cues by place and voice, and never adds headline or quotes to own', () => {
  const { cues } = summarise(
    analysed({
      id: 'a',
      cues: [
        ['emotive', 'outlet', 'headline'],
        ['emotive', 'quote', 'headline'],
        ['emotive', 'outlet'],
        ['emotive', 'quote'],
        ['emotive', 'quote'],
        ['emotive', 'indirect'],
        ['fear', 'outlet'],
      ],
    }),
  );
  expect(cues).toEqual({
    emotive: { headline: 2, own: 1, quoted: 2, indirect: 1 },
    fear: { headline: 0, own: 1, quoted: 0, indirect: 0 },
  });
});

test('keeps categories that were looked for and not found, in the order of the list', () => {
  const { cues } = summarise(
    analysed({ id: 'a', categories: ['moral', 'label'], cues: [['fear', 'outlet']] }),
  );
  expect(Object.keys(cues)).toEqual(['label', 'fear', 'moral']);
  expect(cues.moral).toEqual({ headline: 0, own: 0, quoted: 0, indirect: 0 });
});

test('keeps scores as whole millionths and tells no score from a score of 0', () => {
  const { tone } = summarise(analysed({ id: 'a', scores: { headline: -0.1234567, own: -0 } }));
  expect(tone.headline).toEqual({ scored: 1, sumMicro: -123457, hits: 2, tokens: 3 });
  expect(tone.own).toEqual({ scored: 1, sumMicro: 0, hits: 2, tokens: 0 });
  expect(tone.quoted).toEqual({ scored: 0, sumMicro: 0, hits: 2, tokens: 0 });
});
