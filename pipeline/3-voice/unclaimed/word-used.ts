/** "Korran used the term “pirates”", "they added the word “never”": a word that is talked about, and who has used it. */
import type { Attribution } from '../attributions/attribution.ts';
import { canSpeak } from '../attributions/can-speak.ts';
import { isAfterModal } from '../attributions/matrix-subject.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  DET,
  has,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { subjectOf } from './subject-of.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const WORDS = set('word words term terms phrase phrases expression slogan hashtag epithet');
const USING = set('use add utter invoke repeat deploy employ speak shout chant scream tweet write scrawl');
/** Words of the outlet's between the verb and the noun: "the same loaded". */
const REACH = 4;

export function wordUsed(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  if (quote.shape === 'direct') return undefined;
  let noun = quote.first - 1;
  while (noun > 0 && isMark(view, noun)) noun -= 1;
  if (noun < 2 || !isPlain(view, noun) || !WORDS.has(normAt(view, noun))) return undefined;
  const { sentence, sentences } = view.passage;
  const index = sentence[quote.first]!;
  const first = sentences[index * 2]!;
  let verb = noun - 1;
  while (verb > first && verb > noun - REACH && isNominal(view, verb) && !isVerb(view, verb)) verb -= 1;
  if (verb <= first || !USING.has(lemmaAt(view, verb)) || !isVerb(view, verb)) return undefined;
  if (posAt(view, verb + 1) !== DET || isAfterModal(view, verb) || isDenied(view, verb, first))
    return undefined;
  const phrase = subjectOf({ view, first, end: sentences[index * 2 + 1]!, index, attributions }, verb);
  if (
    phrase === undefined ||
    phrase.kind === 'thing' ||
    !(phrase.kind === 'paper' || canSpeak(view, verb, phrase))
  )
    return undefined;
  const how = has(view, verb, Kind.participle) ? 'participle' : 'verb';
  return {
    cue: verb,
    phrase,
    content: [quote.first, quote.end],
    side: 'after',
    rule: `${how} words`,
    sentence: index,
  };
}

/** "did not use", "never used", "stopped using", "has yet to use" */
function isDenied(view: TextView, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= first && i > verb - REACH; i -= 1)
    if (NOT.has(normAt(view, i)) || NOT_DOING.has(lemmaAt(view, i))) return true;
  return false;
}

const NOT = set(
  "not never n't don't didn't doesn't hasn't haven't won't rarely seldom hardly without yet no nobody to",
);
const NOT_DOING = set('stop avoid refuse decline quit ban');
