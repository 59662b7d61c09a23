/** Words that the tagger takes for nouns and that are verbs of saying all the same: "claims", "notes", "say". */

import { OF_STANCE } from '../../lexicons/report-limits.ts';
import { phraseEndingAt } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import {
  ADJ,
  DET,
  has,
  isComma,
  isMark,
  isNominal,
  isStop,
  isVerb,
  lemmaAt,
  NUM,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Sentence } from './attribution.ts';
import { isClause } from './clause-start.ts';
import { isPlainClause } from './plain-clause.ts';
import { closesQuotation } from './quotation-before.ts';
import { opensRelative } from './relative-that.ts';

/** What may stand before and behind a base form: "Democrats call it", "some say that". */
const PLURAL = Kind.role | Kind.indefinite | Kind.paperNoun;
const OBJECT = Kind.indefinite | Kind.personPronoun | Kind.opener;

/** "Korran claims the …": the tagger takes claims, notes and the like for nouns. */
export function isUsedAsVerb({ view, first, end }: Sentence, i: number): boolean {
  if (i === first || isCompound(view, i)) return false;
  if (closesBehind({ view, first, end }, i) || isAfterHave(view, i)) return true;
  // "…, as Korran claims."
  if (endsAs(view, i, first)) return true;
  // "…, records show."
  if (i + 1 >= end || isStop(view, i + 1) || (isComma(view, i + 1) && isComma(view, i - 2)))
    return has(view, i - 1, PLURAL) && i - 2 > first && has(view, i, Kind.clause | Kind.paper);
  if (i + 2 >= end) return false;
  if (isMark(view, i + 1))
    return (
      isNominal(view, i - 1) &&
      posAt(view, i - 1) !== DET &&
      (!has(view, i, Kind.base) || isPlural(view, i - 1))
    );
  // "polls there show"
  const before = i - 2 >= first && has(view, i - 1, Kind.adverb) ? i - 2 : i - 1;
  if (has(view, i, Kind.base)) {
    if (OF_STANCE.has(lemmaAt(view, i))) return isStance(view, before, i);
    if (normAt(view, i) === 'point') return has(view, before, Kind.role) && POINTS.has(normAt(view, i + 1));
    if (has(view, before, PLURAL) || isNumber(view, before) || normAt(view, before) === 'who')
      return (
        has(view, i + 1, OBJECT) ||
        // "people who claim to own boats"
        (normAt(view, i + 1) === 'to' && has(view, i, Kind.to)) ||
        view.mentionAt[i + 1]! >= 0 ||
        isVerb(view, i + 1) ||
        // "polls show farmers trust her"
        (has(view, before, Kind.paperNoun) && has(view, i + 1, Kind.role) && isPlural(view, i + 1)) ||
        isPlainClause(view, i + 1, end)
      );
    return hasFarSubject({ view, first, end }, i);
  }
  if (isComma(view, i - 1) && normAt(view, i + 1) === 'that')
    return isBehindAside(view, i, first) && !opensRelative(view, i + 1, end);
  const hasSubject =
    view.mentionAt[i - 1]! >= 0 || has(view, i - 1, Kind.personPronoun | Kind.paperNoun | Kind.role);
  return hasSubject && (normAt(view, i + 1) === 'that' || isClause(view, i + 1, end));
}

/** "Korran, on the road with Vask, reports that …": a name before the aside. */
function isBehindAside(view: TextView, i: number, first: number): boolean {
  for (let at = i - 2; at > first; at -= 1) if (isComma(view, at)) return view.mentionAt[at - 1]! >= 0;
  return false;
}

/** "on a conference call that …", "news reports that …" */
function isCompound(view: TextView, i: number): boolean {
  const lemma = lemmaAt(view, i);
  if (lemma === 'call') return CALLED_BY.has(normAt(view, i - 1));
  return (
    lemma === 'report' &&
    view.mentionAt[i - 1]! < 0 &&
    IN_THE_NEWS.has(normAt(view, i - 1)) &&
    normAt(view, i + 1) === 'that'
  );
}

const CALLED_BY = new Set(['conference', 'phone', 'telephone', 'video', 'roll', 'earnings']);
const IN_THE_NEWS = new Set(['news', 'media', 'press', 'newspaper']);

/** Behind "as" and a name, at the end of a sentence or before a comma. */
function endsAs(view: TextView, i: number, first: number): boolean {
  const mention = view.mentionAt[i - 1]!;
  if (mention < 0 || !has(view, i, Kind.clause) || has(view, i, Kind.base)) return false;
  if (i + 1 < view.passage.length && !isStop(view, i + 1) && !isComma(view, i + 1)) return false;
  let at = i - 1;
  while (at > first && view.mentionAt[at] === mention) at -= 1;
  return normAt(view, at) === 'as' && isComma(view, at - 1);
}

/** "most farmers support the law", "47% favor it"; not "voter support that …". */
function isStance(view: TextView, before: number, i: number): boolean {
  const isMany =
    isNumber(view, before) || has(view, before, Kind.indefinite) || normAt(view, before) === 'who';
  if (!isMany && !(has(view, before, Kind.role) && normAt(view, before).endsWith('s'))) return false;
  const object = i + 1;
  return posAt(view, object) === DET || has(view, object, OBJECT) || view.mentionAt[object]! >= 0;
}

/** "records from the last vote show that …", "polls in Ossel show the boats are …" */
function hasFarSubject({ view, first, end }: Pick<Sentence, 'view' | 'first' | 'end'>, i: number): boolean {
  // "told sailors in a conference call that …": no verb with a clause
  const opens =
    (normAt(view, i + 1) === 'that' && has(view, i, Kind.clause | Kind.that | Kind.paper)) ||
    (has(view, i, Kind.paper) && isPlainClause(view, i + 1, end));
  if (!opens) return false;
  const phrase = subjectBefore(view, i, first)?.phrase;
  return (
    phrase !== undefined &&
    phrase.kind !== 'thing' &&
    phrase.kind !== 'pronoun' &&
    isPlural(view, phrase.head)
  );
}

/** "has alleged", "have long alleged", where the tagger sees an adjective. */
function isAfterHave(view: TextView, i: number): boolean {
  if (posAt(view, i) !== ADJ) return false;
  const before = has(view, i - 1, Kind.adverb) ? i - 2 : i - 1;
  return before > 0 && HAVE.has(normAt(view, before));
}

const HAVE = new Set(['has', 'have', 'had', "'ve", '’ve']);

/** “…,” the report states. “…,” KTV’s Ada Korran reports on its site. */
function closesBehind({ view, first, end }: Pick<Sentence, 'view' | 'first' | 'end'>, i: number): boolean {
  if (has(view, i, Kind.base) || i + 1 >= end || has(view, i + 1, Kind.be | Kind.auxiliary)) return false;
  const subject = phraseEndingAt(view, i - 1, first, 0);
  if (subject === undefined || subject.kind === 'thing') return false;
  return closesQuotation(view, subject.first - 1, first);
}

/** What a base form agrees with. */
function isPlural(view: TextView, i: number): boolean {
  return has(view, i, Kind.personPronoun | Kind.indefinite) || lemmaAt(view, i) !== normAt(view, i);
}

/** "critics point to the cost", "aides point out that …" */
const POINTS = new Set(['to', 'out']);

/** "one in five say", "47% think" */
function isNumber(view: TextView, i: number): boolean {
  return posAt(view, i) === NUM || SHARES.has(normAt(view, i));
}

const SHARES = new Set([
  '%',
  'percent',
  'third',
  'thirds',
  'quarter',
  'quarters',
  'half',
  'fifth',
  'majority',
]);
