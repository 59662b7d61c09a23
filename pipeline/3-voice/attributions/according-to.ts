/** "according to X, …" and "…, according to X". */
import { PAPER_NOUNS } from '../../lexicons/attribution.ts';
import { roleHeads } from '../../lexicons/gazetteers/index.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { withTail } from '../phrases/tail.ts';
import {
  has,
  isComma,
  isMark,
  isPlain,
  isStop,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { afterAdverbials } from './adverbials.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { contentEnd } from './content-end.ts';
import { isPer } from './per.ts';

export function accordingTo(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  if (i + 2 >= end || (normAt(view, i + 1) !== 'to' && !isPer(view, i, end))) return;
  const at = normAt(view, i) === 'per' ? i + 1 : i + 2;
  const noun =
    ofLevels(view, at, end) ??
    phraseAfter(view, at, end) ??
    takenForVerb(view, at, end) ??
    behindWords(view, at, end);
  if (noun === undefined) return;
  const phrase = withTail(view, noun, end);
  const rule = 'according to';
  const left = trimmed(view, first, i);
  if (endsInTag(sentence, i)) return;
  if (left.length > 0 && left[1]! - left[0]! > 2 && !opensHere(view, i, first)) {
    keepFilled(sentence, { cue: i, phrase, content: left, side: 'before', rule });
    return;
  }
  // "That’s according to a survey of the club, a group of …": what comes next says who they are.
  if (left.length > 0 && has(view, i - 1, Kind.be)) return;
  let after = phrase.end;
  while (after < end && isPlain(view, after) && !isComma(view, after) && !isStop(view, after)) after += 1;
  const content = trimmed(view, after, contentEnd(view, after, end));
  if (isTag(view, content)) return;
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule });
}

/** "according to state and county records", "the city and harbour officials": one noun for both. */
function ofLevels(view: TextView, at: number, end: number): Phrase | undefined {
  const first = normAt(view, at) === 'the' ? at + 1 : at;
  const second = first + 2;
  if (second + 1 >= end || normAt(view, first + 1) !== 'and' || !LEVELS.has(normAt(view, first)))
    return undefined;
  // "police and residents" are two
  if (normAt(view, second).endsWith('s')) return undefined;
  const phrase = phraseAfter(view, second, end);
  const isWhole = phrase !== undefined && phrase.mention < 0 && phrase.end > second + 1;
  return isWhole ? { ...phrase, first: at } : undefined;
}

const LEVELS = new Set(
  'state county town city federal local national regional municipal provincial district police court school public tax bank election'.split(
    ' ',
  ),
);

/** "according to a transcript, Korran said of Noria: “…”": who says it, and the words are yet to come. */
function isTag(view: TextView, [from = 0, to = 0]: readonly number[]): boolean {
  if (to + 1 >= view.passage.length || !(isMark(view, to) || isMark(view, to + 1))) return false;
  for (let i = to - 1; i > from && i > to - TAG; i -= 1)
    if (posAt(view, i) === VERB && has(view, i, Kind.clause) && has(view, i, Kind.finite)) return true;
  return false;
}

/** Tokens from the verb to the quotation. */
const TAG = 6;

/** "“…,” a user wrote, according to the paper": the verb and its subject are no words of the paper's. */
function endsInTag({ view, found, index }: Sentence, i: number): boolean {
  const last = found.at(-1);
  if (last === undefined || last.sentence !== index || last.side !== 'before' || last.phrase === undefined)
    return false;
  const [from = 0, to = 0] = last.content;
  if (to <= from || (isPlain(view, to - 1) && !isMark(view, to - 1))) return false;
  const behind = Math.max(last.cue, last.phrase.end - 1);
  return i - behind <= 2 || i - afterAdverbials(view, behind, i) <= 1;
}

/** "…, because, according to Korran, the boats …": what opens before it goes on behind it. */
function opensHere(view: TextView, i: number, first: number): boolean {
  const before = isComma(view, i - 1) ? i - 2 : i - 1;
  return before > first && has(view, before, Kind.conjunction | Kind.contrast | Kind.opener);
}

/** Words before a noun that keep it from being found: "a just-released poll". */
const MOST_WORDS = 5;

function behindWords(view: TextView, at: number, end: number): Phrase | undefined {
  for (let i = at; i < Math.min(end, at + MOST_WORDS) && isPlain(view, i); i += 1) {
    const phrase = i > at ? phraseAfter(view, i, end) : undefined;
    if (phrase !== undefined) return { ...phrase, first: at };
    if (isComma(view, i) || isStop(view, i)) return undefined;
  }
  return undefined;
}

/** "according to exit polling data", "according to people": behind "to" the tagger takes a noun for a verb. */
function takenForVerb(view: TextView, at: number, end: number): Phrase | undefined {
  if (posAt(view, at) !== VERB || !isPlain(view, at)) return undefined;
  let next = at + 1;
  while (next < end && isPlain(view, next) && posAt(view, next) === VERB) next += 1;
  const rest = next < end ? phraseAfter(view, next, end) : undefined;
  if (rest !== undefined) return { ...rest, first: at };
  const norm = normAt(view, at);
  const isPaper = PAPER_NOUNS.has(norm) || PAPER_NOUNS.has(lemmaAt(view, at));
  if (!isPaper && !roleHeads.has(norm) && norm !== 'people') return undefined;
  return { first: at, end: at + 1, head: at, mention: -1, kind: isPaper ? 'paper' : 'role' };
}
