/** What a figure counts when the noun stands before it: "the number of soldiers in the valley is 42,000". */
import { isPersonNoun } from './person-words.ts';
import { inSentence, isCapital, lemmaAt, normAt, posAt, textOf, type Words } from './words-at.ts';

/** Nouns that announce a figure. */
const ANNOUNCERS = new Set(
  'number total count tally figure estimate sum strength size amount turnout membership headcount'.split(' '),
);
/** Nouns that are a figure's head by themselves. */
const MEASURES = new Set(
  'toll cost price budget bill deficit debt profit loss revenue salary pay wage fine fee tax turnout majority margin turnover population speed temperature rate share length height weight distance deal'.split(
    ' ',
  ),
);
const REACH = 16;
const LONGEST_ANSWER = 9;
const LONGEST_QUESTION = 5;

export interface Announced {
  readonly head: string | undefined;
  readonly isPeople: boolean;
  readonly of: string | undefined;
  /** Only "a figure of", "a count": what it counts was said before. */
  readonly isAnaphor: boolean;
}

/** Stand between a noun and its figure: "the cost at 2 million", "a toll of 14", "the count is 31,000". */
const LINKS = new Set(
  'at to is was of were be been by hit reach reached reaches exceed exceeds exceeded total totals totalled totaled : stands stood'.split(
    ' ',
  ),
);
/** "a town of 20,000": people live there. */
const INHABITED = new Set(
  'city town village population community nation country suburb district borough hamlet'.split(' '),
);

/** Looks back through the sentence from the figure's first token. */
export function announcedBefore(words: Words, first: number): Announced | undefined {
  const link = normAt(words, first - 1);
  if (!inSentence(words, first - 1, first)) return undefined;
  // "starve the shops and cost 4 million"
  if (link === 'cost' || link === 'costs')
    return { head: 'cost', isPeople: false, of: undefined, isAnaphor: false };
  if (!LINKS.has(link)) return undefined;
  if (link === 'of' && INHABITED.has(lemmaAt(words, first - 2)))
    return { head: 'resident', isPeople: true, of: undefined, isAnaphor: false };
  for (let i = first - 1; i >= first - REACH && inSentence(words, i, first); i -= 1) {
    const pos = posAt(words, i);
    if (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'PROPN' && pos !== 'ADJ') continue;
    const lemma = lemmaAt(words, i);
    if (lemma === 'toll') return { head: 'death', isPeople: true, of: undefined, isAnaphor: false };
    if (MEASURES.has(lemma) && pos !== 'VERB')
      return { head: lemma, isPeople: false, of: undefined, isAnaphor: false };
    if (ANNOUNCERS.has(lemma)) return announced(words, i, first);
  }
  return undefined;
}

/** "The bill? Half a million crowns.": a question of a few words, and the answer without a verb. */
export function askedBefore(words: Words, first: number): string | undefined {
  const { passage } = words;
  const sentence = passage.sentence[first]!;
  const [from, until] = [passage.sentences[sentence * 2]!, passage.sentences[sentence * 2 + 1]!];
  const question = passage.sentences[sentence * 2 - 2];
  if (question === undefined || until - from > LONGEST_ANSWER || from - question > LONGEST_QUESTION)
    return undefined;
  if (normAt(words, from - 1) !== '?') return undefined;
  return posAt(words, from - 2) === 'NOUN' ? lemmaAt(words, from - 2) : undefined;
}

function announced(words: Words, at: number, first: number): Announced {
  const anaphor = { head: undefined, isPeople: false, of: undefined, isAnaphor: true };
  if (normAt(words, at + 1) !== 'of') return anaphor;
  let of: string | undefined;
  let head: string | undefined;
  for (let i = at + 2; i < first && i < at + 8; i += 1) {
    const pos = posAt(words, i);
    if (pos === 'PROPN' || (pos === 'ADJ' && isCapital(words, i)))
      of = of === undefined ? textOf(words, i, i + 1) : `${of} ${textOf(words, i, i + 1)}`;
    else if (pos === 'NOUN') head = lemmaAt(words, i);
    else if (head !== undefined) break;
    else if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'VERB') break;
  }
  if (head === undefined) return anaphor;
  return { head, isPeople: isPersonNoun(head), of, isAnaphor: false };
}
