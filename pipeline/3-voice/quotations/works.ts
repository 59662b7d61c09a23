/** Names of programmes and works: said on “Bay Tonight”, on KTV’s “Harbour Hour”, the author of “The Long Way Home”. */
import { LexemeFlag } from '../../types.ts';
import { flagsAt, isMark, isPlain, lemmaAt, normAt, type TextView } from '../text-view.ts';
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
/** Words of a name at most. */
const LONGEST = 8;

export function isProgrammeOrWork(view: TextView, one: MarkedWords): boolean {
  if (one.depth > 0 || one.words > LONGEST) return false;
  let i = one.first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  if (i < 1 || !isPlain(view, i)) return false;
  if (normAt(view, i) === 'the') i -= 1;
  const norm = normAt(view, i);
  if (norm === 'of') return MAKERS.has(lemmaAt(view, i - 1)) && isCapital(view, one.first);
  if (view.passage.name === 'headline' || !hasCapitals(view, one)) return false;
  if (norm === 'on' || PROGRAMMES.has(norm)) return true;
  return isOfOutlet(view, i);
}

/** "KTV’s", "Bay News’": the genitive of a body. */
function isOfOutlet(view: TextView, i: number): boolean {
  const norm = normAt(view, i);
  const mention = view.mentionAt[i - 1]!;
  return (norm === "'s" || norm === "'") && mention >= 0 && view.mentions[mention]!.kind === 'organisation';
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
