/** “Boats come first,” as Korran likes to say · As she is fond of saying, “…”: what somebody says as a habit. */
import type { Attribution } from '../attributions/attribution.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { isComma, isMark, isPlain, lemmaAt, normAt, type TextView } from '../text-view.ts';

const RULE = 'as somebody likes to say';
const HABITS = new Set(['like', 'love', 'prefer', 'fond', 'wont', 'use', 'used', 'enjoy', 'keen', 'apt']);
const SAYING = new Set(['say', 'put']);
/** Tokens from the one who speaks to "say": "has always been fond of saying". */
const LONGEST_VERB = 8;
/** Tokens of the whole clause before the words. */
const LONGEST_CLAUSE = 16;

export function habitual(view: TextView, quote: MarkedWords): Attribution | undefined {
  return behindWords(view, quote) ?? beforeWords(view, quote);
}

function behindWords(view: TextView, { first, end }: MarkedWords): Attribution | undefined {
  const { passage } = view;
  let as = end;
  let pauses = isComma(view, end - 1);
  while (as < passage.length && (isMark(view, as) || isComma(view, as))) {
    pauses ||= isComma(view, as);
    as += 1;
  }
  if (!pauses || as >= passage.length || passage.paragraph[as] !== passage.paragraph[end - 1])
    return undefined;
  const said = sayingAt(view, as, passage.sentences[passage.sentence[as]! * 2 + 1]!);
  return said && { ...said, content: [first, end], side: 'before', rule: RULE };
}

/** The clause opens its sentence and ends in a comma. */
function beforeWords(view: TextView, { first, end }: MarkedWords): Attribution | undefined {
  const { sentence, sentences } = view.passage;
  let comma = first - 1;
  while (comma >= 0 && isMark(view, comma)) comma -= 1;
  if (comma < 0 || !isComma(view, comma) || !isPlain(view, comma)) return undefined;
  const as = sentences[sentence[comma]! * 2]!;
  if (comma - as > LONGEST_CLAUSE) return undefined;
  const said = sayingAt(view, as, comma);
  return said && { ...said, content: [first, end], side: 'after', rule: RULE };
}

function sayingAt(
  view: TextView,
  as: number,
  end: number,
): (Pick<Attribution, 'cue' | 'sentence'> & { readonly phrase: Phrase }) | undefined {
  if (normAt(view, as) !== 'as') return undefined;
  const phrase = phraseAfter(view, as + 1, end);
  if (phrase === undefined || phrase.kind === 'thing') return undefined;
  let isHabit = false;
  for (let i = phrase.end; i < Math.min(end, phrase.end + LONGEST_VERB) && isPlain(view, i); i += 1) {
    if (isComma(view, i)) return undefined;
    if (isHabit && SAYING.has(lemmaAt(view, i)))
      return { cue: i, phrase, sentence: view.passage.sentence[i]! };
    isHabit ||= HABITS.has(lemmaAt(view, i)) || HABITS.has(normAt(view, i));
  }
  return undefined;
}
