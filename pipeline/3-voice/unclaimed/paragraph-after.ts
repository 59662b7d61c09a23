/**
 * "Korran hit back in a post. ¶ “The boats are late.”": a paragraph that is one quotation, behind a paragraph whose last
 * sentence tells how somebody speaks, is his, though no verb of saying has it for its content.
 */
import type { Attribution } from '../attributions/attribution.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { firstSubject } from '../speakers/sentence-subject.ts';
import {
  has,
  isComma,
  isDash,
  isMark,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const RULE = 'paragraph of quoted words behind one on its speaker';
/** Words a quotation must have. */
const FEWEST_WORDS = 5;
/** "Korran got a note from the board. ¶ “…”": the words are another's. */
const OF_OTHERS = new Set([
  'get',
  'receive',
  'hear',
  'read',
  'meet',
  'cite',
  'note',
  'quote',
  'be',
  'face',
  'share',
]);
const TELLS = Kind.clause | Kind.whom | Kind.object | Kind.as;
const WORDS = new Set(
  'tweet tweets post posts statement statements remark remarks warning message comments speech'.split(' '),
);

export function paragraphAfter(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  if (quote.shape !== 'direct' || quote.words < FEWEST_WORDS || quote.continues !== undefined)
    return undefined;
  if (isComma(view, quote.end - 1) || !isWholeParagraph(view, quote) || isSigned(view, quote))
    return undefined;
  const last = lastBefore(view, quote.first);
  if (last < 0 || normAt(view, last) !== '.') return undefined;
  const index = view.passage.sentence[last]!;
  const first = view.passage.sentences[index * 2]!;
  // Where somebody is reported, the quotation is what he goes on with.
  for (const { sentence, phrase, cue } of attributions) {
    if (sentence > index) break;
    if (sentence === index && phrase !== undefined && has(view, cue, Kind.clause | Kind.object))
      return undefined;
  }
  const phrase = firstSubject(view, index, last);
  const verb = phrase === undefined ? -1 : verbBehind(view, phrase.end, last);
  if (phrase === undefined || verb < 0 || !isPerson(view, phrase) || !isTold(view, { first, verb, last }))
    return undefined;
  const content = [quote.first, quote.end];
  return { cue: verb, phrase, content, side: 'after', rule: RULE, sentence: index };
}

function isWholeParagraph({ passage }: TextView, { first, end }: MarkedWords): boolean {
  const { paragraph, word, length } = passage;
  for (let i = first - 1; i >= 0 && paragraph[i] === paragraph[first]; i -= 1) if (word[i]) return false;
  for (let i = end; i < length && paragraph[i] === paragraph[end - 1]; i += 1) if (word[i]) return false;
  return true;
}

/** The next line begins with a dash, as signatures do. */
function isSigned(view: TextView, { end }: MarkedWords): boolean {
  const { paragraph, length } = view.passage;
  let i = end;
  while (i < length && (paragraph[i] === paragraph[end - 1] || normAt(view, i).trim() === '')) i += 1;
  return i < length && (isDash(view, i) || normAt(view, i) === '-');
}

/** The last token of the outlet's paragraph before; −1 if it is not the outlet's, or holds marks at its end. */
function lastBefore(view: TextView, first: number): number {
  const { paragraph, length } = view.passage;
  let i = first - 1;
  while (i >= 0 && (paragraph[i] === paragraph[first] || normAt(view, i).trim() === '')) i -= 1;
  return i >= 0 && i < length && isPlain(view, i) && paragraph[first]! - paragraph[i]! === 1 ? i : -1;
}

/** The first finite verb behind the subject. */
function verbBehind(view: TextView, from: number, end: number): number {
  for (let i = from; i < end; i += 1)
    if (isVerb(view, i) && !has(view, i, Kind.participle | Kind.auxiliary) && view.mentionAt[i]! < 0)
      return i;
  return -1;
}

interface Told {
  readonly first: number;
  readonly verb: number;
  readonly last: number;
}

/** The sentence tells how he speaks, all of it in the outlet's own words, and of nobody else's. */
function isTold(view: TextView, { first, verb, last }: Told): boolean {
  if (OF_OTHERS.has(lemmaAt(view, verb))) return false;
  let tells = has(view, verb, TELLS);
  for (let i = first; i < last; i += 1) {
    if (!isPlain(view, i) || isMark(view, i) || normAt(view, i) === ':') return false;
    tells ||= WORDS.has(normAt(view, i));
  }
  return tells;
}

function isPerson(view: TextView, { kind, mention, head, first }: Phrase): boolean {
  if (kind === 'pronoun') return /^s?he$/.test(normAt(view, head));
  // "Korran and Bram Vask"
  if (kind !== 'name' || view.mentions[mention]!.kind !== 'person') return false;
  return first === 0 || normAt(view, first - 1) !== 'and';
}
