/** Names of programmes and works: said on “Bay Tonight”, on KTV’s “Harbour Hour”, the author of “The Long Way Home”. */
import { LexemeFlag } from '../../types.ts';
import { flagsAt, has, isMark, isPlain, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { MarkedWords } from './marked-words.ts';
import type { ShortSpan } from './short-spans.ts';
import { FUNCTION_WORDS } from './titles.ts';

export const WORK: ShortSpan = { type: 'term', rule: 'the name of a programme or work' };

/** What has somebody who made it or is in it. */
const MAKERS = new Set(
  'author coauthor co-author writer editor director producer creator host anchor star composer publisher sequel cast'.split(
    ' ',
  ),
);
/** What stands before the name of something broadcast or written. */
const PROGRAMMES = new Set(
  'program programme show podcast documentary book memoir film movie novel blog series newscast'.split(' '),
);
/** What comes behind the name of something broadcast, or of what people have joined to do. */
const NAMED_SO = new Set(
  'segment show programme program series podcast broadcast episode campaign effort tour rally movement initiative'.split(
    ' ',
  ),
);
/** Words of a name at most, and of one all in capitals. */
const LONGEST = 8;
const LONGEST_TITLE = 16;

export function isProgrammeOrWork(view: TextView, one: MarkedWords): boolean {
  if (one.depth > 0 || one.words > LONGEST_TITLE || !isCapital(view, one.first)) return false;
  let i = one.first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  if (i < 0 || !isPlain(view, i)) return false;
  // "Bay News’ “Harbour Hour”": the apostrophe is read as a mark.
  const isGenitive = i < one.first - 2 && view.mentionAt[i]! >= 0;
  if (normAt(view, i) === 'the') i -= 1;
  const norm = i < 0 ? '' : normAt(view, i);
  if (norm === 'of' && i > 0)
    return MAKERS.has(lemmaAt(view, i - 1)) && (one.words <= LONGEST || hasCapitals(view, one));
  if (one.words > LONGEST || view.passage.name === 'headline' || !hasCapitals(view, one)) return false;
  if (norm === 'on' || PROGRAMMES.has(norm)) return true;
  return (isGenitive ? isOutlet(view, i) : isOfOutlet(view, i)) || isPlaceOrName(view, one, i);
}

/** "In “The Long Night,” Korran tells …", "her “Harbour Hour” segment", "the “Yes on 29” effort"; two words at least. */
function isPlaceOrName(view: TextView, { end, words }: MarkedWords, before: number): boolean {
  if (words < 2) return false;
  if (before >= 0 && has(view, before, Kind.preposition) && WITHIN.has(normAt(view, before))) return true;
  let i = end;
  while (i < view.passage.length && isMark(view, i)) i += 1;
  return i > end && i < view.passage.length && isPlain(view, i) && NAMED_SO.has(normAt(view, i));
}

const WITHIN = new Set(['in', 'from']);

/** "KTV’s", "Bay News’": the genitive of a body. */
function isOfOutlet(view: TextView, i: number): boolean {
  const norm = i < 1 ? '' : normAt(view, i);
  return (norm === "'s" || norm === "'") && isOutlet(view, i - 1);
}

function isOutlet(view: TextView, i: number): boolean {
  const mention = view.mentionAt[i]!;
  return mention >= 0 && view.mentions[mention]!.kind === 'organisation';
}

function hasCapitals(view: TextView, { first, end }: MarkedWords): boolean {
  if (!isCapital(view, first)) return false;
  for (let i = first; i < end; i += 1)
    if (
      view.passage.word[i] &&
      !isCapital(view, i) &&
      !FUNCTION_WORDS.has(normAt(view, i)) &&
      !/^\d|^['’]s$/.test(normAt(view, i))
    )
      return false;
  return true;
}

function isCapital(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & (LexemeFlag.capital | LexemeFlag.allCaps)) !== 0;
}
