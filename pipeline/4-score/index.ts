/** Stage 4: tone of headline, own words and quotations, each with the words it comes from. */
import { type Doc, type Passage, type Tone, VOICES } from '../types.ts';
import { type ScoreOptions, score as scorePassage, squash } from './score.ts';
import { wordValues } from './word-values.ts';

const OUTLET = VOICES.indexOf('outlet');
const QUOTE = VOICES.indexOf('quote');

/** Needs the voice column. */
export function score(doc: Doc): Tone {
  const { vocab, headline, body } = doc;
  const values = wordValues(body, vocab);
  const ofBody: Omit<ScoreOptions, 'voice'> = { vocab, values, always: false };
  return {
    headline: scorePassage(headline, { vocab, values: wordValues(headline, vocab), always: true }),
    own: scorePassage(body, { ...ofBody, voice: OUTLET }),
    quoted: scorePassage(body, { ...ofBody, voice: QUOTE }),
  };
}

/** Score and hits of every sentence of a passage, all voices, page furniture left out. */
export function sentenceTones(
  doc: Doc,
  passage: Passage,
): readonly { readonly score: number; readonly hits: number }[] {
  const values = wordValues(passage, doc.vocab);
  const tones = [];
  for (let s = 0; s * 2 < passage.sentences.length; s += 1) {
    let sum = 0;
    let hits = 0;
    for (let i = passage.sentences[s * 2]!; i < passage.sentences[s * 2 + 1]!; i += 1) {
      if (VOICES[passage.voice[i]!] === 'furniture' || values[i] === 0) continue;
      sum += values[i]!;
      hits += 1;
    }
    tones.push({ score: squash(sum), hits });
  }
  return tones;
}
