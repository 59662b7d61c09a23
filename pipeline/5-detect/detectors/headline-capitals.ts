/** Words that a headline shouts: "The law MUST change". Acronyms, names and labels are no shouts. */
import { type Doc, LexemeFlag, type Passage, VOICES } from '../../types.ts';
import type { Detector } from '../cue.ts';

const OUTLET = VOICES.indexOf('outlet');
/** Shorter ones are too often acronyms. */
const FEWEST_LETTERS = 4;
/** A run of as many shouted words convinces anyone. */
const LONG_RUN = 3;
/** Above this share of words in capitals the headline is set in capitals as a whole. */
const MOST_CAPITALS = 0.5;
const CAPITALS = /^\p{Lu}[\p{Lu}’'-]*$/u;
/** Words of grammar are no acronyms, whether or not the body has them. */
const GRAMMAR = new Set(
  (
    'this that these those what when where which while must will would could should shall does have been were with from ' +
    'into over under than then them they their your ours only just never ever even also always every each both more most ' +
    'much many very such some none nothing everything everyone nobody really actually finally still again about after ' +
    'before because until without against cannot'
  ).split(' '),
);

export const headlineCapitals: Detector = {
  id: 'headline-capitals',
  category: 'sensational',
  title: 'Shouted words in headlines',
  description:
    'Ordinary words of four letters and more set in capitals in a headline that is otherwise in small letters. Acronyms, names, quoted words and labels such as “WATCH:” are left alone.',
  source: 'own; class after Chakraborty et al. 2016 (clickbait)',
  find: (doc, passage) => {
    if (passage.name !== 'headline' || isCapitalsThroughout(passage)) return [];
    return shoutedRuns(doc, passage).map(({ first, end, words }) => ({
      first,
      end,
      strength: words >= LONG_RUN ? (3 as const) : (2 as const),
      negated: false,
      why: '“{text}” is set in capitals, like a shout. It says the same in small letters.',
      neutral: [slice(passage, first, end).toLowerCase()],
      counter: 'It may show which word a speaker stressed.',
    }));
  },
};

interface Run {
  readonly first: number;
  readonly end: number;
  /** Shouted words in it. */
  readonly words: number;
}

/** Neighbouring shouted words together, with the short words in capitals between them. */
function shoutedRuns(doc: Doc, passage: Passage): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let i = labelEnd(doc, passage); i < passage.length; i += 1) {
    const text = slice(passage, i, i + 1);
    if (!passage.word[i] || !CAPITALS.test(text)) run = undefined;
    else if (isShouted(doc, passage, i)) {
      if (run !== undefined) runs.pop();
      run = { first: run?.first ?? i, end: i + 1, words: (run?.words ?? 0) + 1 };
      runs.push(run);
    }
  }
  return runs;
}

function isShouted(doc: Doc, passage: Passage, token: number): boolean {
  const letters = passage.end[token]! - passage.start[token]!;
  if (letters < FEWEST_LETTERS || passage.voice[token] !== OUTLET) return false;
  if (isBracketed(passage, token)) return false;
  const word = slice(passage, token, token + 1).toLowerCase();
  const use = useInBody(doc, word);
  return !use.inCapitals && (use.inSmall || GRAMMAR.has(word));
}

/** How the body writes a word: an acronym never stands in small letters, a magazine's name stands in capitals. */
function useInBody({ body, vocab }: Doc, word: string): { inSmall: boolean; inCapitals: boolean } {
  const use = { inSmall: false, inCapitals: false };
  for (let i = 0; i < body.length; i += 1) {
    const row = body.lexeme[i]!;
    if (vocab.norm[row] !== word) continue;
    if (vocab.surface[row] === word) use.inSmall = true;
    else if (vocab.flags[row]! & LexemeFlag.allCaps) use.inCapitals = true;
  }
  return use;
}

/** First token after a label in capitals: "WATCH: …", "FACT CHECK: …". */
function labelEnd({ vocab }: Doc, passage: Passage): number {
  for (let i = 0; i < passage.length; i += 1) {
    if (vocab.surface[passage.lexeme[i]!] === ':') return i + 1;
    if (passage.word[i] && !CAPITALS.test(slice(passage, i, i + 1))) return 0;
  }
  return 0;
}

/** "(VIDEO)", "[COMPLETE LIST]": a note, no part of the sentence. */
function isBracketed(passage: Passage, token: number): boolean {
  const before = passage.text.slice(0, passage.start[token]);
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  return opened > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'));
}

function isCapitalsThroughout(passage: Passage): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < passage.length; i += 1) {
    const text = slice(passage, i, i + 1);
    if (!passage.word[i] || !/\p{L}/u.test(text)) continue;
    words += 1;
    if (text.length > 1 && CAPITALS.test(text)) capitals += 1;
  }
  return words === 0 || capitals / words > MOST_CAPITALS;
}

function slice(passage: Passage, first: number, end: number): string {
  return passage.text.slice(passage.start[first], passage.end[end - 1]);
}
