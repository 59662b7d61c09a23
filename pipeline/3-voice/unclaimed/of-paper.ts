/** "The bill would ban “any sale of boats at night”": words in marks behind a law or letter that is their subject are its own. */
import type { Attribution } from '../attributions/attribution.ts';
import { phraseEndingAt } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { isTitle } from '../quotations/titles.ts';
import {
  AUX,
  has,
  isComma,
  isDash,
  isMark,
  isPlain,
  isSemicolon,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { openingPhrase } from './noun-phrase.ts';

const PAPERS = new Set(
  (
    'bill law act amendment statute legislation rule regulation order directive decree ordinance constitution clause provision article ' +
    'section resolution agreement treaty accord contract memo letter report lawsuit suit complaint indictment ruling opinion policy ' +
    'document guideline guidance proposal petition statement text notice filing affidavit manifesto platform charter website'
  ).split(' '),
);
/** What is done to a paper, or what becomes of it, is told in the outlet's words. */
const OF_FATE = new Set(
  'be become pass fail die come go draw face get win lose receive begin start end earn give lead spark prompt trigger cause help raise leave mark emerge follow arrive appear'.split(
    ' ',
  ),
);
const WORDS_OF_PAPER = 'words of a paper';
/** Tokens between the verb and the marks. */
const REACH = 24;

export function ofPaper(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  if (quote.shape !== 'mixed' || isTitle(view, quote)) return undefined;
  const { sentence, sentences } = view.passage;
  const index = sentence[quote.first]!;
  const first = sentences[index * 2]!;
  if (attributions.some((one) => one.sentence === index && one.phrase !== undefined)) return undefined;
  const ruling = ruledBy(view, quote.first, first);
  if (ruling !== undefined) return { ...ruling, content: [quote.first, quote.end], sentence: index };
  const verb = finiteBefore(view, quote.first, Math.max(first + 1, quote.first - REACH));
  const subject = verb < 0 ? undefined : subjectBefore(view, verb, first);
  if (subject === undefined || subject.passive || OF_FATE.has(lemmaAt(view, verb))) return undefined;
  const { phrase } = subject;
  if (normAt(view, phrase.first) === 'such') return undefined;
  if (phrase.mention >= 0 || !PAPERS.has(lemmaAt(view, phrase.head))) return undefined;
  const content = [quote.first, quote.end];
  return {
    cue: verb,
    phrase: { ...phrase, kind: 'paper' },
    content,
    side: 'after',
    rule: WORDS_OF_PAPER,
    sentence: index,
  };
}

/** The verb of the clause that holds the marks; −1 if it is not found. */
function finiteBefore(view: TextView, marks: number, least: number): number {
  let i = marks - 1;
  while (i >= least && isMark(view, i)) i -= 1;
  for (; i >= least; i -= 1) {
    if (
      !isPlain(view, i) ||
      isMark(view, i) ||
      isSemicolon(view, i) ||
      isDash(view, i) ||
      normAt(view, i) === ':'
    )
      return -1;
    if (!isVerb(view, i) || view.mentionAt[i]! >= 0 || posAt(view, i) === AUX) continue;
    if (has(view, i, Kind.participle) || normAt(view, i - 1) === 'to') continue;
    return i;
  }
  return -1;
}

/** "passed a law banning “…”", "The deal is old, requiring Korran to bring “…”": a participle that tells what the paper lays down. */
function ruledBy(
  view: TextView,
  marks: number,
  first: number,
): Pick<Attribution, 'cue' | 'phrase' | 'side' | 'rule'> | undefined {
  let verb = marks - 1;
  const least = Math.max(first + 1, marks - REACH);
  while (verb > least && isMark(view, verb)) verb -= 1;
  for (; verb > least; verb -= 1) {
    if (!isPlain(view, verb) || isMark(view, verb) || isComma(view, verb) || isDash(view, verb))
      return undefined;
    if (isVerb(view, verb) && normAt(view, verb - 1) !== 'to') break;
  }
  if (!RULING.has(normAt(view, verb))) return undefined;
  const phrase = isComma(view, verb - 1)
    ? openingPhrase(view, first, firstVerb(view, first, verb - 1))
    : phraseEndingAt(view, verb - 1, first, 0);
  if (phrase === undefined || phrase.mention >= 0 || !PAPERS.has(lemmaAt(view, phrase.head)))
    return undefined;
  return { cue: verb, phrase: { ...phrase, kind: 'paper' }, side: 'after', rule: WORDS_OF_PAPER };
}

function firstVerb(view: TextView, first: number, end: number): number {
  let i = first;
  while (i < end && !isVerb(view, i) && posAt(view, i) !== AUX && !has(view, i, Kind.adverb)) i += 1;
  return i;
}

const RULING = new Set([
  'requiring',
  'obliging',
  'banning',
  'barring',
  'prohibiting',
  'forbidding',
  'allowing',
  'permitting',
  'outlawing',
  'mandating',
  'guaranteeing',
]);
