/** "Ada Korran, author of “Old Boats,” said": a subject whose aside holds quoted words. */
import {
  DET,
  has,
  isComma,
  isMark,
  isPlain,
  isVerb,
  NOUN,
  NUM,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { LONGEST_ASIDE } from './aside.ts';
import { type Phrase, phraseEndingAt } from './phrase.ts';

/** The phrase at the head of the sentence before the aside that ends at `at`, its last comma or mark. */
export function beforeQuotedAside(view: TextView, at: number, from: number): Phrase | undefined {
  const until = Math.max(from, at - LONGEST_ASIDE);
  for (let i = at - 1; i > until; i -= 1) {
    if (!isPlain(view, i) || !isComma(view, i)) continue;
    const phrase = phraseEndingAt(view, i - 1, from);
    if (phrase === undefined || !opensSentence(view, phrase.first, from)) continue;
    if (!isSomebody(phrase) || isBesideName(view, phrase)) continue;
    // "Korran, 33, who hosts “Bay Morning,” said"
    const opener = posAt(view, i + 1) === NUM && isComma(view, i + 2) ? i + 3 : i + 1;
    return isAside(view, opener, at) ? phrase : undefined;
  }
  return undefined;
}

function isSomebody({ kind }: Phrase): boolean {
  return kind === 'name' || kind === 'role';
}

/** "Ada Korran, head of the club that “sails,” said": the head is she. */
function isBesideName(view: TextView, { kind, first }: Phrase): boolean {
  const mention = first > 1 && isComma(view, first - 1) ? view.mentionAt[first - 2]! : -1;
  return kind === 'role' && mention >= 0 && view.mentions[mention]!.kind === 'person';
}

/** Nothing but "But", "On Monday," or the like stands before. */
function opensSentence(view: TextView, first: number, from: number): boolean {
  for (let i = from; i < first; i += 1)
    if (!isPlain(view, i) || isMark(view, i) || isVerb(view, i)) return false;
  return first === from || isComma(view, first - 1) || !has(view, first - 1, Kind.preposition);
}

/** It opens as asides do, and no verb but that of a relative clause is the sentence's own. */
function isAside(view: TextView, opener: number, at: number): boolean {
  const isRelative = has(view, opener, Kind.relative);
  if (!isRelative && !has(view, opener, Kind.participle) && normAt(view, opener) !== 'asked')
    if (posAt(view, opener) !== DET && posAt(view, opener) !== NOUN) return false;
  for (let i = opener + 1; i < at; i += 1) {
    if (!isPlain(view, i)) continue;
    if (isRelative ? isComma(view, i) : isOwnVerb(view, i)) return false;
  }
  return true;
}

/** Not the participle of "a self-described “sailor”", the verb of "to sail". */
function isOwnVerb(view: TextView, i: number): boolean {
  if (!isVerb(view, i) || has(view, i, Kind.participle)) return false;
  return normAt(view, i - 1) !== 'to' && normAt(view, i - 1) !== '-';
}
