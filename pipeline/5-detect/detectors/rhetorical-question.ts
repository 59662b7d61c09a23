import { LexemeFlag, type Passage, POS_TAGS, VOICES, type Vocab } from '../../types.ts';
import type { Detector } from '../cue.ts';

const OUTLET = VOICES.indexOf('outlet');
const OPENERS = new Set(
  'will can could is are was were does do did has have had should would how why what who when where which whose'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set(
  'will can could is are was were does do did has have had should would'.split(' '),
);
const SUBJECT_POS = new Set([POS_TAGS.indexOf('PRON'), POS_TAGS.indexOf('DET'), POS_TAGS.indexOf('PROPN')]);
/** A question written with a full stop is only recognised up to this length, in words. */
const LONGEST_WITHOUT_MARK = 12;

/** A question the outlet asks in its own voice: "Is this the end of the market?", "Will this end in chaos." */
export const rhetoricalQuestion: Detector = {
  id: 'rhetorical-question',
  category: 'rhetorical-question',
  title: 'Questions in the outlet’s own voice',
  description:
    'Sentences that ask the reader something, with a question mark, or beginning like a question and ending in a full stop.',
  source: 'own; technique after Piskorski et al. 2023 (doubt, questioning)',
  find: (doc, passage) => {
    const drafts = [];
    for (let s = 0; s * 2 < passage.sentences.length; s += 1) {
      const first = firstWord(passage, passage.sentences[s * 2]!, passage.sentences[s * 2 + 1]!);
      if (first === undefined) continue;
      const end = passage.sentences[s * 2 + 1]!;
      const strength = questionStrength(passage, doc.vocab, first, end);
      if (strength === undefined) continue;
      drafts.push({
        first,
        end,
        strength,
        negated: false,
        why: 'The question puts a thought into the reader’s mind without anyone having to stand by it.',
        neutral: ['a statement that says who expects what'],
        counter: 'The article may go on to answer it with evidence.',
      });
    }
    return drafts;
  },
};

/** 2 with a question mark or an auxiliary in front, 1 for a headline that begins with how, why, what. */
function questionStrength(passage: Passage, vocab: Vocab, first: number, end: number): 1 | 2 | undefined {
  let words = 0;
  let asks = false;
  for (let i = first; i < end; i += 1) {
    if (passage.word[i] && passage.voice[i] !== OUTLET) return undefined;
    words += passage.word[i]!;
    const flags = vocab.flags[passage.lexeme[i]!]!;
    if (flags & LexemeFlag.mark) return undefined;
    if (flags & LexemeFlag.barrier && vocab.surface[passage.lexeme[i]!]!.includes('?')) asks = true;
  }
  if (words < 2) return undefined;
  if (asks)
    return passage.name === 'headline' && !AUXILIARIES.has(vocab.norm[passage.lexeme[first]!]!) ? 1 : 2;
  if (passage.name === 'headline' || words > LONGEST_WITHOUT_MARK) return undefined;
  const opener = vocab.norm[passage.lexeme[first]!]!;
  const second = passage.lexeme[first + 1];
  if (!OPENERS.has(opener) || !AUXILIARIES.has(opener) || second === undefined) return undefined;
  const last = vocab.surface[passage.lexeme[end - 1]!]!;
  return last.startsWith('.') && SUBJECT_POS.has(vocab.pos[second]!) ? 2 : undefined;
}

function firstWord(passage: Passage, from: number, to: number): number | undefined {
  for (let i = from; i < to; i += 1) if (passage.word[i]) return i;
  return undefined;
}
