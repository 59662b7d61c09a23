/** The counts of the one walk against a plain count, word by word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../pipeline/4-score/count-words.ts';
import { lexemeFacts } from '../../../pipeline/4-score/lexeme-facts.ts';
import { WordColumns } from '../../../pipeline/4-score/word-columns.ts';
import { VOICES } from '../../../pipeline/types.ts';
import { docOf } from './tones.ts';

const FURNITURE = VOICES.indexOf('furniture');

/** Sentences of so many words, with commas, a word with a value or a carrier here and there, in voices dealt out in runs. */
const texts = fc.array(
  fc.record({
    length: fc.integer({ min: 1, max: 700 }),
    runs: fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('countWords', () => {
  it('counts words by voice and finds those that act, however long a sentence is', () => {
    fc.assert(
      fc.property(texts, (sentences) => {
        const words = ['boats', 'disaster', 'said', 'harbour,', 'very', 'good', 'north'];
        const body = sentences
          .map(({ length }) => `The ${Array.from({ length }, (_, i) => words[i % words.length]).join(' ')}.`)
          .join('\n\n');
        const { body: passage, vocab } = docOf('', body);
        for (let s = 0; s * 2 < passage.sentences.length; s += 1) {
          const runs = sentences[s % sentences.length]!.runs.flatMap(([n, voice]) =>
            Array<number>(n).fill(voice),
          );
          const opening = passage.sentences[s * 2]!;
          for (let i = opening; i < passage.sentences[s * 2 + 1]!; i += 1)
            passage.voice[i] = runs[(i - opening) % runs.length]!;
        }
        const into = new WordColumns();
        into.reserve(passage.length, passage.sentences.length / 2);
        const { claimStems } = lexemeFacts(vocab);
        const acting = countWords(passage, vocab, new Uint8Array(claimStems), into);

        let spoken = 0;
        const upTo = new Map<number, number>();
        for (let s = 0; s * 2 < passage.sentences.length; s += 1) {
          const counts = VOICES.map(() => 0);
          for (let i = passage.sentences[s * 2]!; i < passage.sentences[s * 2 + 1]!; i += 1) {
            counts[passage.voice[i]!]! += passage.word[i]!;
            if (passage.voice[i] !== FURNITURE) spoken += passage.word[i]!;
            upTo.set(i, spoken);
          }
          const all = counts.reduce((sum, count) => sum + count, 0);
          expect([into.all[s], into.own[s], into.quoted[s]]).toEqual([all, counts[0], counts[1]]);
        }
        expect(into.spoken).toBe(spoken);
        const found = [...into.acting.subarray(0, acting)];
        const letters = found.map((i) => body.slice(passage.start[i], passage.end[i]));
        expect(new Set(letters)).toEqual(
          new Set(['disaster', 'said', 'good'].filter((word) => body.includes(word))),
        );
        expect([...into.upTo.subarray(0, acting)]).toEqual(found.map((i) => upTo.get(i)));
      }),
    );
  });
});
