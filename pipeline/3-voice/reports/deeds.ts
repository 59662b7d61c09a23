/** Objects that make a deed of a verb of saying: requests that are denied, papers that are disclosed. */

import { DET, has, isNominal, isPlain, lemmaAt, NOUN, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "denied several requests for an interview": did not grant them. */
export function isRequest(view: TextView, [first = 0, end = 0]: readonly number[]): boolean {
  let i = first;
  while (i + 1 < end && isPlain(view, i + 1) && isNominal(view, i + 1) && normAt(view, i + 1) !== 'to')
    i += 1;
  return REQUESTS.has(lemmaAt(view, i));
}

/** "classified information", "the documents": their words are not told. */
export function isPapers(view: TextView, content: readonly number[]): boolean {
  return isHeadOf(view, content, PAPERS);
}

/** The noun phrase ends in one of these nouns. */
export function isHeadOf(
  view: TextView,
  [first = 0, end = 0]: readonly number[],
  nouns: ReadonlySet<string>,
): boolean {
  let i = first;
  while (i + 1 < end && isPlain(view, i + 1) && isNominal(view, i + 1) && normAt(view, i + 1) !== 'to')
    i += 1;
  return nouns.has(lemmaAt(view, i)) || nouns.has(normAt(view, i));
}

/** "denied press credentials": did not give them. */
export const GRANTED = new Set(
  'credential permission parole asylum bail loan service coverage benefit opportunity chance funding aid care treatment passage pass license licence clearance refund insurance housing bond footage entry vote right visibility'.split(
    ' ',
  ),
);
/** "invoked the Harbour Act": put it to use. */
export const IN_LAW = new Set(
  'act article amendment authority clause law power privilege provision right rule statute immunity cloture'.split(
    ' ',
  ),
);
/** "attacked a harbour office": with force. */
export const TARGETS = new Set(
  'center centre facility building embassy consulate base mosque church temple synagogue village town convoy station troop officer ship tanker plant refinery airport hospital office home house server computer network'.split(
    ' ',
  ),
);

const PAPERS = new Set(
  'information document secret file record email identity intelligence material'.split(' '),
);
const REQUESTS = new Set(
  'pick request bid motion petition application appeal offer visa permit access entry invitation candidate nominee nomination'.split(
    ' ',
  ),
);

/** "critics", "farmers" */
function isPeople(view: TextView, i: number): boolean {
  return has(view, i, Kind.role) && lemmaAt(view, i) !== normAt(view, i);
}

/** Tokens of the one to whom something is denied. */
const LONGEST_RECEIVER = 4;

/** A second object right behind the first: to whom, and what. */
export function isWithheld(view: TextView, [first = 0, end = 0]: readonly number[]): boolean {
  for (let i = first + 1; i < Math.min(end, first + 1 + LONGEST_RECEIVER); i += 1) {
    if (!isPlain(view, i)) return false;
    // "denied her critics footage"
    if (posAt(view, i) === NOUN && isPeople(view, i - 1) && !has(view, i, Kind.role)) return true;
    if (posAt(view, i) === DET && posAt(view, i - 1) !== DET && isNominal(view, i - 1)) return true;
  }
  return false;
}
