/** An exclamation mark in the outlet's own headline. Quotations and names written with the mark are left alone. */
import { exclamationNames } from '../../lexicons/gazetteers/exclamation-names.ts';
import { type Doc, type Passage, VOICES } from '../../types.ts';
import type { Detector } from '../cue.ts';

const OUTLET = VOICES.indexOf('outlet');
const MARKS = /!+/g;
/** What may follow: the end, a space, a bracket, a question mark. A quotation mark means that someone else shouts. */
const FREE = /^(?:$|[\s)\]?])/;
const names = exclamationNames.map((name) => name.toLowerCase());

export const headlineExclamation: Detector = {
  id: 'headline-exclamation',
  category: 'sensational',
  title: 'Exclamation marks in headlines',
  description:
    'An exclamation mark in a headline’s own words. Quotations, and titles and names that are written with the mark, are left alone.',
  source: 'own; class after Chakraborty et al. 2016 (clickbait)',
  find: (doc, passage) => {
    if (passage.name !== 'headline' || !passage.text.includes('!')) return [];
    const drafts = [];
    for (const match of passage.text.matchAll(MARKS)) {
      const at = match.index;
      const word = wordBefore(passage, at);
      if (word === undefined || passage.voice[word] !== OUTLET) continue;
      const rest = passage.text.slice(at + match[0].length);
      if (!FREE.test(rest) || isName(doc, passage, at)) continue;
      drafts.push({
        first: word,
        end: tokenAt(passage, at + match[0].length - 1) + 1,
        strength: 2 as const,
        negated: false,
        why: '“{text}” ends in a shout. A report can leave it to readers whether they are excited.',
        neutral: [passage.text.slice(passage.start[word], at)],
        counter: 'In a light or humorous text it may be no more than a smile.',
      });
    }
    return drafts;
  },
};

/** A known name, one that the headline goes on after in small letters, or one that the body uses within a sentence. */
function isName(doc: Doc, passage: Passage, at: number): boolean {
  const before = passage.text.slice(0, at + 1).toLowerCase();
  if (
    names.some(
      (name) =>
        before.endsWith(name) && !/[\p{L}\p{N}]/u.test(before.charAt(before.length - name.length - 1)),
    )
  )
    return true;
  if (/^!(?:['’]s|,?\s\p{Ll})/u.test(passage.text.slice(at))) return true;
  const word = /[\p{L}\p{N}]+!$/u.exec(passage.text.slice(0, at + 1))?.[0];
  return word !== undefined && isWithinSentence(doc.body.text, word);
}

function isWithinSentence(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/^(?:['’]s|,|\s\p{Ll})/u.test(text.slice(at + word.length, at + word.length + 3))) return true;
  }
  return false;
}

function wordBefore(passage: Passage, offset: number): number | undefined {
  for (let i = passage.length - 1; i >= 0; i -= 1) {
    if (passage.word[i] && passage.start[i]! < offset) return i;
  }
  return undefined;
}

/** The last token that begins at or before an offset. */
function tokenAt(passage: Passage, offset: number): number {
  let token = 0;
  for (let i = 0; i < passage.length && passage.start[i]! <= offset; i += 1) token = i;
  return token;
}
