/** "The board asks for what it calls a “fair” price": "it" is whatever group or paper the clause before it is about. */
import type { Attribution } from '../attributions/attribution.ts';
import { NAMING } from '../attributions/frames.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  ADJ,
  DET,
  has,
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

const NAMES: ReadonlySet<string> = new Set([
  ...NAMING,
  'term',
  'describe',
  'consider',
  'deem',
  'see',
  'view',
]);
/** Tokens between the verb and the marks: "as a", "the most". */
const TO_MARKS = 4;
/** Tokens from the subject's verb to "what". */
const REACH = 24;

export function whatItCalls(view: TextView, quote: MarkedWords): Attribution | undefined {
  if (quote.shape === 'direct') return undefined;
  const { sentence, sentences } = view.passage;
  const index = sentence[quote.first]!;
  const first = sentences[index * 2]!;
  const verb = namingBefore(view, quote.first, first + 3);
  if (verb < 0) return undefined;
  const it = has(view, verb - 1, Kind.auxiliary | Kind.adverb) ? verb - 2 : verb - 1;
  if (normAt(view, it) !== 'it' || normAt(view, it - 1) !== 'what') return undefined;
  const phrase = groupBefore(view, it - 1, first);
  if (phrase === undefined) return undefined;
  return {
    cue: verb,
    phrase,
    content: [quote.first, quote.end],
    side: 'after',
    rule: 'verb as',
    sentence: index,
  };
}

/** The verb that names, with an article, an adjective or "as" between it and the marks; −1 without. */
function namingBefore(view: TextView, marks: number, least: number): number {
  let i = marks - 1;
  while (i > least && isMark(view, i)) i -= 1;
  for (const stop = i - TO_MARKS; i >= least && i > stop; i -= 1) {
    if (!isPlain(view, i)) return -1;
    if (NAMES.has(lemmaAt(view, i)) && !has(view, i, Kind.participle)) return i;
    if (posAt(view, i) !== DET && posAt(view, i) !== ADJ && normAt(view, i) !== 'as') return -1;
  }
  return -1;
}

/** The subject of the last finite verb before "what", if it is no person. */
function groupBefore(view: TextView, what: number, first: number): Phrase | undefined {
  for (let i = what - 1; i > first && i > what - REACH; i -= 1) {
    if (!isPlain(view, i) || isMark(view, i) || isSemicolon(view, i)) return undefined;
    if (view.mentionAt[i]! >= 0 || !isVerb(view, i) || has(view, i, Kind.participle)) continue;
    if (normAt(view, i - 1) === 'to') continue;
    const phrase = subjectBefore(view, i, first)?.phrase;
    return phrase !== undefined && isGroup(view, phrase) ? phrase : undefined;
  }
  return undefined;
}

function isGroup(view: TextView, { head, kind, mention }: Phrase): boolean {
  if (kind === 'paper') return true;
  if (mention >= 0) return kind === 'name' && view.mentions[mention]!.kind !== 'person';
  return kind === 'role' && lemmaAt(view, head) === normAt(view, head);
}
