/** "a charge that Korran denied": “that” stands for the noun, which is what is denied, and no content follows. */
import {
  AUX,
  has,
  isComma,
  isPlain,
  isStop,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Tokens of "that the town’s harbour board has repeatedly denied". */
const REACH = 9;

/** The first verb behind "that" needs an object and has none. */
export function opensObjectRelative(view: TextView, that: number, end: number): boolean {
  for (let i = that + 1; i < Math.min(end, that + REACH); i += 1) {
    if (!isPlain(view, i) || isComma(view, i)) return false;
    if (i === that + 1 || !isMainVerb(view, i)) continue;
    // "that the claim was denied"; not "that sailors have been using"
    if (
      (has(view, i - 1, Kind.be) && !normAt(view, i).endsWith('ing')) ||
      !NEEDS_OBJECT.has(lemmaAt(view, i))
    )
      return false;
    return i + 1 >= end || isStop(view, i + 1) || isComma(view, i + 1) || isLoose(view, i + 1);
  }
  return false;
}

function isMainVerb(view: TextView, i: number): boolean {
  return isVerb(view, i) && posAt(view, i) !== AUX && view.mentionAt[i]! < 0 && !has(view, i, HELPS);
}

const HELPS = Kind.auxiliary | Kind.be | Kind.adverb;

/** "made in May", "denied last week"; not "made up a story", "raised about £5" */
function isLoose(view: TextView, i: number): boolean {
  return has(view, i, Kind.time) || LINKS.has(normAt(view, i));
}

const LINKS = new Set(['in', 'on', 'at', 'during', 'before', 'after', 'when', 'against', 'for', 'since']);

/** Verbs of what is done with a claim. */
const NEEDS_OBJECT = new Set(
  'deny reject dispute refute rebut dismiss represent share make raise issue file express voice embrace espouse release publish level lodge use peddle repeat'.split(
    ' ',
  ),
);
