/** Who can be the subject of which verb: a storm does not criticise, a report does not vow. */
import type { Phrase } from '../phrases/phrase.ts';
import { has, isNominal, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const OUTLET_ITSELF = new Set(['i', 'we', 'you', 'us', 'me', 'one']);

export function canSpeak(view: TextView, verbAt: number, phrase: Phrase): boolean {
  if (phrase.kind === 'name') return true;
  if (phrase.kind === 'role') return !isOwnHead(view, phrase);
  if (phrase.kind === 'paper') return has(view, verbAt, Kind.paper | Kind.clause);
  if (phrase.kind === 'pronoun') {
    // "I think", "we know", "one hopes" outside quotation marks is the outlet itself; not "one of the sailors".
    const isOneOf = normAt(view, phrase.head) === 'one' && phrase.end > phrase.head + 1;
    if (OUTLET_ITSELF.has(normAt(view, phrase.head)) && !isOneOf) return false;
    if (has(view, phrase.head, Kind.personPronoun)) return true;
    return has(view, verbAt, Kind.clause | Kind.that);
  }
  // "the remark worried some sailors": it made them worry.
  if (isCause(view, verbAt)) return false;
  return has(view, verbAt, Kind.clause | Kind.that | Kind.paper);
}

/** "She shook her head thinking of the boats": no chief of hers; not "her head of sales said". */
function isOwnHead(view: TextView, { head, end }: Phrase): boolean {
  return end === head + 1 && has(view, head - 1, Kind.possessive) && normAt(view, head) === 'head';
}

function isCause(view: TextView, verb: number): boolean {
  const norm = normAt(view, verb);
  if (norm !== 'worried' && norm !== 'worries') return false;
  return isNominal(view, verb + 1) && !has(view, verb + 1, Kind.opener);
}

/** No "it" or "some". */
export function isPersonal(view: TextView, phrase: Phrase): boolean {
  return phrase.kind !== 'pronoun' || has(view, phrase.head, Kind.personPronoun);
}
