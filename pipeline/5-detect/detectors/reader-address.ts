/** Headlines that speak to "you": "How the new tax will hit your savings". */
import { type Doc, LexemeFlag, type Passage, type Vocab } from '../../types.ts';
import type { Detector } from '../cue.ts';
import { isOutlets } from './headline-parts.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const YOU = words('you your yours yourself yourselves');
/** Set phrases, and letters to somebody else. */
const BEFORE = words('thank thanks told love see bless miss damn dear hey');
const GREETINGS = words('dear hey hello sorry listen thanks thank congratulations yes no');

/** Before a colon: "Council to drivers: …", "Mayor tells visitors: …". */
const SPEAKS = words('to say tell warn ask urge beg message');

export const readerAddress: Detector = {
  id: 'reader-address',
  category: 'sensational',
  title: 'Headlines that say “you”',
  description:
    'Headlines that address the reader. Quotations, open letters and set phrases such as “thank you” are left alone.',
  source: 'own; class after Chakraborty et al. 2016 (clickbait)',
  find: ({ vocab }: Doc, passage) => {
    if (passage.name !== 'headline' || isLetter(passage, vocab)) return [];
    for (let i = 0; i < passage.length; i += 1) {
      const word = vocab.norm[passage.lexeme[i]!]!;
      if (!YOU.has(word) || passage.inName[i]) continue;
      const before = i > 0 ? vocab.norm[passage.lexeme[i - 1]!]! : '';
      if (BEFORE.has(before) || !isOutlets(passage, i, i + 1)) continue;
      return [
        {
          first: i,
          end: i + 1,
          strength: 1,
          negated: false,
          why: '“{text}” speaks to readers directly and makes the news sound as if it were about them.',
          neutral: [word === 'your' ? 'people’s' : 'people'],
          counter: 'Advice and service articles are written for the reader.',
        },
      ];
    }
    return [];
  },
};

/** "Dear …", "Mr. Orlen, …", "Mayor to drivers: …": the person addressed is not the reader. */
function isLetter(passage: Passage, vocab: Vocab): boolean {
  const first = passage.length > 0 ? vocab.norm[passage.lexeme[0]!]! : '';
  if (GREETINGS.has(first) || isStatement(passage, vocab)) return true;
  for (let i = 0; i < passage.length && i < 4; i += 1) {
    if (vocab.flags[passage.lexeme[i]!]! & LexemeFlag.comma) return i > 0 && passage.inName[i - 1] === 1;
  }
  return false;
}

/** What stands before a colon says who speaks, maybe to whom. */
function isStatement(passage: Passage, vocab: Vocab): boolean {
  let isName = true;
  let speaks = false;
  for (let i = 0; i < passage.length; i += 1) {
    const row = passage.lexeme[i]!;
    if (vocab.surface[row] === ':') return isName || speaks;
    if (passage.word[i] && !passage.inName[i]) isName = false;
    if (SPEAKS.has(vocab.lemma[row]!) && i > 0 && vocab.norm[passage.lexeme[i - 1]!] !== 'how') speaks = true;
  }
  return false;
}
