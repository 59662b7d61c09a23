/** The head of a run of nouns: the name it ends in, a role, a pronoun, any noun. */
import { groupWords } from '../../lexicons/gazetteers/index.ts';
import { LexemeFlag } from '../../types.ts';
import {
  ADJ,
  flagsAt,
  kindsAt,
  NOUN,
  NUM,
  normAt,
  PRON,
  PROPN,
  posAt,
  surfaceAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Phrase, PhraseKind } from './phrase.ts';

const NOBODY = new Set(['There', 'Story', 'Much', 'Little', 'Nothing', 'Something', 'Everything', 'Please']);

/** Of the tokens [first, run), a number behind a name left out ("Channel 9"); the phrase goes on to `end`. */
export function headOf(view: TextView, first: number, run: number, end: number): Phrase | undefined {
  const head =
    run - 1 > first && posAt(view, run - 1) === NUM && view.mentionAt[run - 2]! >= 0 ? run - 2 : run - 1;
  const kinds = kindsAt(view, head);
  if (kinds & Kind.personPronoun) return { first: head, end, head, mention: -1, kind: 'pronoun' };
  const mention = view.mentionAt[head]!;
  if (mention >= 0) {
    const isRole =
      first < head &&
      (kinds & Kind.role) !== 0 &&
      view.mentions[mention]!.kind === 'other' &&
      (view.mentionAt[head - 1]! < 0 || groupWords.has(surfaceAt(view, head)));
    if (!isRole) return { first, end, head, mention, kind: 'name' };
  }
  const kind = nounKind(view, kinds, first, head);
  return kind === undefined ? undefined : { first, end, head, mention: -1, kind };
}

const LINKS = Kind.preposition | Kind.conjunction;

function nounKind(view: TextView, kinds: number, first: number, head: number): PhraseKind | undefined {
  // "There were reports", "Story highlights": no subject, and the label of a list.
  if (first === head && NOBODY.has(surfaceAt(view, head))) return undefined;
  if (kinds & Kind.role) return 'role';
  if (kinds & Kind.paperNoun) return 'paper';
  if (kinds & Kind.indefinite) return 'pronoun';
  // "But asked about it", "By signing up you agree": the capital makes no noun.
  if (first === head && kinds & LINKS) return undefined;
  if (first === head && flagsAt(view, head) & LexemeFlag.capital) return 'thing';
  const pos = posAt(view, head);
  if (pos === NOUN || pos === PROPN || pos === ADJ) return 'thing';
  if (pos === NUM || normAt(view, head) === '%') return 'thing';
  return pos === PRON ? 'pronoun' : undefined;
}
