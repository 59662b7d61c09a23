/** Whether a name that looks like a person's is one: two words with capitals need not be. */
import {
  calendarWords,
  givenNameWords,
  groupWords,
  nationalityWords,
  placeNames,
} from '../lexicons/gazetteers/index.ts';
import type { Mention } from '../types.ts';

/**
 * "Sack Corvane", "HTU Noria", "Ossel Day" are taken for people by their capitals alone. A known first name speaks for
 * a person, and so do an office before the name, the surname by itself in the same article, and a second mention.
 */
export function isLikelyPerson(
  name: string,
  mentions: readonly { readonly mention: Pick<Mention, 'text' | 'role'> }[],
): boolean {
  const words = name.split(' ');
  const last = words.at(-1)!;
  if (isThing(last) && !givenNameWords.has(words[0]!)) return false;
  if (beginsLikePerson(words[0]!) || mentions.some(({ mention }) => mention.role !== undefined)) return true;
  const inFull = mentions.filter(({ mention }) => mention.text.includes(' ')).length;
  return inFull > 1 || inFull < mentions.length;
}

/** "Ada", "H.", "H.W."; not "May", which is as often a month or a verb. */
export function beginsLikePerson(first: string): boolean {
  return (givenNameWords.has(first) && !calendarWords.has(first)) || /^(?:\p{Lu}\.)+$/u.test(first);
}

/** A place, a people, a party, a day: seldom a surname. */
export function isThing(word: string): boolean {
  return (
    placeNames.has(word) || nationalityWords.has(word) || groupWords.has(word) || calendarWords.has(word)
  );
}
