/** "saw an “early” rise", "hold “any sale”", "known as “night boats”": verbs whose subject says nothing of what is in marks. */
import type { Phrase } from '../phrases/phrase.ts';
import { has, isMark, isPlain, lemmaAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const SILENT = new Set(
  (
    'know look commit hold list weigh vote target project push direct establish celebrate demonstrate ' +
    'ensure discover prove learn show mean'
  ).split(' '),
);

/** Of these a word or two are what others say; more of them tell a view: "sees “a plan to be more open”". */
const PERCEIVING = new Set(['see', 'hear', 'sense']);
const FEW_WORDS = 3;

/** Not so of a report that shows or a list that holds. */
export function isSilent(view: TextView, i: number, { kind }: Phrase, marks: number): boolean {
  const lemma = lemmaAt(view, i);
  if (PERCEIVING.has(lemma)) return kind === 'thing' || wordsInMarks(view, marks) <= FEW_WORDS;
  return SILENT.has(lemma) && !(kind === 'paper' && has(view, i, Kind.paper));
}

function wordsInMarks(view: TextView, marks: number): number {
  const { length, word } = view.passage;
  let i = marks;
  while (i < length && isMark(view, i)) i += 1;
  let words = 0;
  for (; i < length && !isPlain(view, i) && !isMark(view, i) && words <= FEW_WORDS; i += 1) words += word[i]!;
  return words;
}
