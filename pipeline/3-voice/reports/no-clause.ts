/** Verbs with a thing behind them that is no clause, though a verb stands somewhere in it: deeds, and nothing that is said. */
import type { Attribution } from '../attributions/attribution.ts';
import { isRelative } from '../attributions/content-limit.ts';
import { TAKES_CLAUSE } from '../attributions/takes-clause.ts';
import type { Phrase } from '../phrases/phrase.ts';
import {
  ADJ,
  AUX,
  has,
  isComma,
  isPlain,
  isStop,
  NOUN,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Subjects of a clause that cannot be a thing accepted. */
const SUBJECTS = new Set(['he', 'she', 'they', 'i', 'we', 'there']);

/** "held that post for a year" */
const HELD = new Set(
  'position post place job title office role seat rank distinction power record lead spot'.split(' '),
);

/**
 * "accepted the loans", "puts it in his book", "officials showed the jury a note",
 * "found the door locked", "held that post": `verb` has no clause behind it.
 */
export function isNoClause(
  view: TextView,
  { cue, content, phrase, rule }: Attribution,
  verb: string,
): boolean {
  const [first = 0, end = 0] = content;
  if (rule.endsWith(' that')) return verb === 'hold' && HELD.has(normAt(view, first));
  if (!rule.endsWith(' clause') || !isPlain(view, first)) return false;
  if (verb === 'accept') return !SUBJECTS.has(normAt(view, first));
  if (phrase === undefined || phrase.kind === 'paper') return false;
  // "as she puts it in his book", "the change as she describes it took years"
  if (normAt(view, first) === 'it' && (verb === 'put' || (DESCRIBING.has(verb) && isAs(view, phrase.first))))
    return true;
  if (!TAKES_CLAUSE.has(verb) && isRelative(view, phrase, cue) && isOfRelative(view, phrase, { first, end }))
    return true;
  // "the media showed no interest"; not "researchers showed that …"
  if (verb === 'show') return phrase.kind === 'role' && !has(view, phrase.head, Kind.paperNoun);
  return verb === 'find' && isStateFound(view, first, end);
}

const DESCRIBING = new Set(['describe', 'see', 'tell', 'recall', 'explain']);

function isAs(view: TextView, subject: number): boolean {
  return subject > 0 && normAt(view, subject - 1) === 'as';
}

/** "Clerks who disclose a loss | are praised": the verb behind is that of the clerks. */
function isOfRelative(view: TextView, { first: subject, end: behind }: Phrase, content: Span): boolean {
  if (normAt(view, behind) !== 'who') return false;
  const { sentence, sentences } = view.passage;
  const opening = sentences[sentence[subject]! * 2]!;
  if (subject > opening && !has(view, subject - 1, Kind.opener)) return false;
  let verbs = 0;
  for (let i = content.first + 1; i < content.end && isPlain(view, i); i += 1)
    if (posAt(view, i) === AUX || posAt(view, i) === VERB) {
      verbs +=
        has(view, i, Kind.participle) || posAt(view, i - 1) === AUX || normAt(view, i - 1) === 'to' ? 0 : 1;
    }
  return verbs < 2;
}

interface Span {
  readonly first: number;
  readonly end: number;
}

/** "the door unlocked", "fault with the plan": an adjective or participle closes it, or no verb follows. */
function isStateFound(view: TextView, first: number, end: number): boolean {
  if (NO_CLAUSE.has(normAt(view, first))) return !isSaidToBe(view, first, end);
  for (let i = first + 1; i < Math.min(end, first + STATE); i += 1) {
    if (!isPlain(view, i)) return false;
    if (posAt(view, i) === NOUN || posAt(view, i) === ADJ || !has(view, i, Kind.participle | Kind.finite))
      continue;
    if (!normAt(view, i).endsWith('ed')) return false;
    const next = i + 1;
    return next >= view.passage.length || isComma(view, next) || isStop(view, next);
  }
  return false;
}

/** "found support for the sale to be low" */
function isSaidToBe(view: TextView, first: number, end: number): boolean {
  for (let i = first; i + 1 < end; i += 1)
    if (normAt(view, i) === 'to' && has(view, i + 1, Kind.be)) return true;
  return false;
}

const NO_CLAUSE = new Set([
  'fault',
  'support',
  'solace',
  'comfort',
  'refuge',
  'shelter',
  'success',
  'favor',
  'favour',
]);

/** Tokens of "the door to the harbour office unlocked". */
const STATE = 8;
