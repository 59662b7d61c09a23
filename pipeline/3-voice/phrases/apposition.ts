/** "Ada Korran, a sailor from Ossel | told the paper": an aside that no second comma closes. */
import { LexemeFlag } from '../../types.ts';
import {
  DET,
  flagsAt,
  has,
  isComma,
  isMark,
  isPlain,
  isStop,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Phrase, phraseEndingAt } from './phrase.ts';

/** The name before the comma that the role right before the verb describes; undefined if the role is the subject itself. */
export function apposedName(
  view: TextView,
  phrase: Phrase,
  { from, verb }: { readonly from: number; readonly verb: number },
): Phrase | undefined {
  const { kind, first } = phrase;
  if ((kind !== 'role' && kind !== 'thing') || first - 2 < from || !isComma(view, first - 1))
    return undefined;
  if (!ARTICLES.has(normAt(view, first)) && !isBareOffice(view, phrase)) return undefined;
  const name = phraseEndingAt(view, first - 2, from, 0);
  if (name?.kind !== 'name' || view.mentions[name.mention]!.kind !== 'person') return undefined;
  // "Vask, the mayor said, is late": his name is part of what is said.
  const isTag = name.first > 0 && isMark(view, name.first - 1);
  if (isComma(view, verb + 1) || (!isTag && (!isPlain(view, verb + 1) || isStop(view, verb + 1))))
    return undefined;
  // In "…, Vask, a mayor, said" and behind a verb he is something else.
  if (!isTag && name.first > from && !opensSentence(view, name.first, from)) return undefined;
  return name;
}

/** "chairman of the board": one office, without an article. */
function isBareOffice(view: TextView, { kind, first, head }: Phrase): boolean {
  if (kind !== 'role' || head - first > 2 || posAt(view, first) === DET) return false;
  if (lemmaAt(view, head) !== normAt(view, head)) return false;
  return normAt(view, head + 1) === 'of' || normAt(view, head + 1) === 'for';
}

/** Nothing but "But", "Still," or the like stands before. */
function opensSentence(view: TextView, first: number, from: number): boolean {
  for (let i = from; i < first; i += 1)
    if (
      !has(view, i, Kind.adverb | Kind.conjunction | Kind.contrast) &&
      (flagsAt(view, i) & LexemeFlag.word) !== 0
    )
      return false;
  return true;
}

const ARTICLES = new Set(['a', 'an']);
