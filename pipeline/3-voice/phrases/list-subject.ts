/** "Sailors in Ossel, Noria and Vellhaven | say": the last of a list behind a preposition is no subject, but who is there. */
import { has, isComma, isNominal, isPlain, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Phrase, phraseEndingAt } from './phrase.ts';

/** The people whose places or clubs are listed up to the phrase; undefined if it ends no such list. */
export function listSubject(view: TextView, { first, end, kind }: Phrase, from: number): Phrase | undefined {
  const and = first - 1;
  if (and - 3 <= from || !has(view, and, Kind.conjunction) || has(view, and, Kind.contrast)) return undefined;
  let i = and - 1;
  let commas = 0;
  while (i > from && isPlain(view, i) && (isNominal(view, i) || isComma(view, i))) {
    if (isComma(view, i)) commas += 1;
    i -= 1;
  }
  // "A fire broke out in Ossel and officials said …"
  // "A union representing state and town clerks, sailors and farmers | said"
  if (normAt(view, i) === 'and' && commas > 0)
    while (i > from && isPlain(view, i) && (isNominal(view, i) || normAt(view, i) === 'and')) i -= 1;
  if (normAt(view, i) === 'representing' && i - 1 >= from) {
    const body = phraseEndingAt(view, i - 1, from);
    return body && { ...body, end };
  }
  if (kind === 'role' || kind === 'pronoun') return undefined;
  const least = isComma(view, and - 1) ? 2 : 1;
  if (commas < least || i - 1 < from || !isListing(view, i)) return undefined;
  const people = phraseEndingAt(view, i - 1, from);
  const isMany = people?.kind === 'role' && lemmaAt(view, people.head) !== normAt(view, people.head);
  return isMany ? { ...people, end } : undefined;
}

function isListing(view: TextView, i: number): boolean {
  return (
    isPlain(view, i) &&
    (LISTING.has(normAt(view, i)) || (normAt(view, i) === 'to' && has(view, i - 1, Kind.role)))
  );
}

const LISTING = new Set(['in', 'of', 'from', 'at', 'for', 'with']);
