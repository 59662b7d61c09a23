/** "Vask backs Korran, says crews should go": in a headline a second verb behind a comma or "and" has the subject of the first. */
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import type { Subject } from '../phrases/subject-before.ts';
import { has, isComma, isPlain, isVerb, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Of the verb at `verb`; undefined where the words before it may be another’s. */
export function headlineSubject(view: TextView, verb: number, first: number): Subject | undefined {
  if (view.passage.name !== 'headline') return undefined;
  let comma = verb - 1;
  if (comma > first && has(view, comma, Kind.conjunction) && isComma(view, comma - 1)) comma -= 1;
  if (comma <= first || !isPlain(view, comma)) return undefined;
  if (!isComma(view, comma) && !has(view, comma, Kind.conjunction)) return undefined;
  // Not the "said" of "Boats lost in May, said to be old".
  if (has(view, verb, Kind.participle | Kind.base) || lemmaAt(view, verb) === normAt(view, verb))
    return undefined;
  // "Korran backs plan, says Odo Fell"
  const last = view.mentionAt[view.passage.length - 1]!;
  if (last >= 0 && view.mentionAt[verb + 1] === last && isComma(view, comma)) return undefined;
  const at = firstVerb(view, first, comma);
  if (at < 0) return undefined;
  const phrase = phraseEndingAt(view, at - 1, first);
  return phrase?.first === first && isSomebody(view, phrase) ? { phrase, passive: false } : undefined;
}

/** Behind the noun phrase that opens the headline; −1 without, or with another comma. */
function firstVerb(view: TextView, first: number, comma: number): number {
  let at = -1;
  for (let i = first + 1; i < comma; i += 1) {
    if (isComma(view, i) || !isPlain(view, i)) return -1;
    if (at < 0 && view.mentionAt[i]! < 0 && opensPredicate(view, i)) at = i;
  }
  return at < comma - 1 ? at : -1;
}

/** What hits somebody in a headline is no name: "Boats hit Korran, says board". */
function isSomebody(view: TextView, { kind, mention }: Phrase): boolean {
  return kind === 'role' || (kind === 'name' && view.mentions[mention]!.kind !== 'place');
}

/** "backs", "to back", "won’t back" */
function opensPredicate(view: TextView, i: number): boolean {
  if (normAt(view, i) === 'to' || has(view, i, Kind.auxiliary)) return true;
  if (has(view, i, Kind.participle | Kind.preposition)) return false;
  return isVerb(view, i) || (/[^s']s$/.test(normAt(view, i)) && lemmaAt(view, i) !== normAt(view, i));
}
