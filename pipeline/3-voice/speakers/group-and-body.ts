/** Whom "they" and "it" stand for: "Many farmers left. They said …", "The board left. It said …". */
import { BODY_NOUNS, PAPER_NOUNS } from '../../lexicons/attribution.ts';
import type { Speaker } from '../../types.ts';
import { isGenitive } from '../attributions/adverbials.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has, isComma, isNominal, isPlain, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Genus, genusOf, type Heard, type Spoken } from './heard.ts';
import { jointOf } from './joint.ts';
import { firstSubject, unnamed } from './sentence-subject.ts';
import { isAnonymous, speakerOfMention } from './speaker.ts';

type Place = Pick<Attribution, 'sentence' | 'side'>;

/** Sentences "they" may look back. */
const REACH = 2;

/** Groups and bodies only; a person may be "they", but then a name will come. */
export function groupMeant(
  view: TextView,
  phrase: Phrase,
  { sentence, side }: Place,
  heard: Heard,
): Speaker | undefined {
  const { last, lastSentence } = heard;
  // "Farmers left, but they said …", not "The farmers left, they said".
  const own =
    side === 'after' && lastSentence < sentence
      ? groupOf(view, firstSubject(view, sentence, phrase.first))
      : undefined;
  if (own !== undefined) return own;
  if (heard.lastJoint !== undefined && sentence - lastSentence <= REACH) return heard.lastJoint;
  const isGroup =
    last !== undefined &&
    (heard.lastGenus === 'group' || isUnnamedGroup(last, heard.lastGenus) || last.name.includes(' and '));
  const subject =
    normAt(view, phrase.head) === 'they' && (!isGroup || lastSentence < sentence)
      ? groupOf(view, subjectOfSentenceBefore(view, phrase.first, sentence))
      : undefined;
  // "The judges followed the farmers’ claim. They ruled …"
  if (subject !== undefined && !last?.name.startsWith(subject.name)) return subject;
  if (isGroup && sentence - lastSentence <= REACH) return last;
  return normAt(view, phrase.head) === 'they' ? ownersBefore(view, phrase.first, sentence) : undefined;
}

/** "The farmers’ complaints are many. They say …": whose complaints they are. */
function ownersBefore(view: TextView, at: number, sentence: number): Speaker | undefined {
  const { sentences, paragraph } = view.passage;
  const first = sentences[sentence * 2 - 2];
  if (first === undefined || paragraph[first] !== paragraph[at]) return undefined;
  if (leadBefore(view, at, sentences[sentence * 2]!).words > LEAD) return undefined;
  let end = first;
  while (end < first + LONGEST_OWNERS && isNominal(view, end) && isPlain(view, end) && !isGenitive(view, end))
    end += 1;
  if (end === first || !isGenitive(view, end) || !has(view, end + 1, Kind.contentNoun)) return undefined;
  return groupOf(view, { first, end, head: end - 1, mention: -1, kind: 'role' });
}

/** Words of "The press groups". */
const LONGEST_OWNERS = 5;

/** "the farmers", "the board", and of single persons those whose sex is kept back: "a source". */
function isUnnamedGroup(last: Speaker, genus: Genus): boolean {
  return !last.named && !isPaper(last.name) && (genus !== 'person' || isAnonymous(last));
}

/** "reports", "two studies": papers are read, and nobody calls them "they" who says something. */
function isPaper(name: string): boolean {
  const noun = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const one = noun.replace(/s$/, '');
  // "a source"
  if (one === 'source') return false;
  return (PAPER_NOUNS.has(noun) || PAPER_NOUNS.has(one)) && !BODY_NOUNS.has(one);
}

/** A body heard in the sentence or the one before: the last to speak, or the one before; else the subject before the pronoun. */
export function bodyMeant(
  view: TextView,
  phrase: Phrase,
  sentence: number,
  heard: Heard,
): Speaker | undefined {
  const { last, lastSentence, lastGenus, before } = heard;
  const latest = last && { speaker: last, sentence: lastSentence, genus: lastGenus };
  const spoken = bodyNear(latest, sentence, heard) ?? bodyNear(before, sentence, heard);
  if (spoken !== undefined) return spoken;
  const isInLaterClause =
    phrase.first > 1 && has(view, phrase.first - 1, Kind.contrast) && isComma(view, phrase.first - 2);
  const subject = isInLaterClause
    ? firstSubject(view, sentence, phrase.first)
    : subjectOfSentenceBefore(view, phrase.first, sentence, true);
  return subject && bodyOf(view, subject);
}

function bodyNear(spoken: Spoken | undefined, sentence: number, heard: Heard): Speaker | undefined {
  if (spoken === undefined || spoken.sentence > sentence || heard.distance(spoken.sentence, sentence) > 1)
    return undefined;
  return spoken.genus === 'body' || spoken.genus === 'either' ? spoken.speaker : undefined;
}

function bodyOf(view: TextView, phrase: Phrase): Speaker | undefined {
  const mention = view.mentions[phrase.mention];
  if (mention !== undefined) return mention.kind === 'organisation' ? speakerOfMention(mention) : undefined;
  const speaker = unnamed(view, phrase);
  return phrase.kind === 'role' && genusOf(view, phrase, speaker) === 'body' ? speaker : undefined;
}

/** People who are called by what they think. */
const FACTIONS = new Set(
  'conservatives evangelicals liberals locals moderates progressives radicals'.split(' '),
);

/** A subject that is people. */
function groupOf(view: TextView, phrase: Phrase | undefined): Speaker | undefined {
  const joint = phrase && jointOf(view, phrase);
  if (joint !== undefined) return joint;
  if (phrase === undefined || (phrase.kind !== 'role' && !FACTIONS.has(normAt(view, phrase.head))))
    return undefined;
  const speaker = unnamed(view, phrase);
  return genusOf(view, phrase, speaker) === 'group' ? speaker : undefined;
}

/**
 * The subject of the sentence before, in the same paragraph, or one apart behind a quotation (“…,” they said) or if that
 * may be; undefined without one, or if other words than these may
 * open the pronoun’s own sentence: then it may be theirs.
 */
function subjectOfSentenceBefore(
  view: TextView,
  at: number,
  sentence: number,
  mayBeApart = false,
): Phrase | undefined {
  const { sentences, paragraph } = view.passage;
  const first = sentences[sentence * 2 - 2];
  if (first === undefined) return undefined;
  const lead = leadBefore(view, at, sentences[sentence * 2]!);
  const apart = paragraph[at]! - paragraph[first]!;
  if (lead.words > LEAD || apart > (mayBeApart || lead.isQuoted ? 1 : 0)) return undefined;
  return firstSubject(view, sentence - 1, sentences[sentence * 2 - 1]!);
}

/** The words that stand before the pronoun in its sentence, a quotation left out. */
function leadBefore(view: TextView, at: number, first: number): { words: number; isQuoted: boolean } {
  let words = 0;
  let isQuoted = false;
  for (let i = first; i < at; i += 1) {
    if (!isPlain(view, i)) isQuoted = true;
    else words += 1;
  }
  return { words, isQuoted };
}

/** Tokens that may stand before the pronoun: "Yet they", "In the end, they". */
const LEAD = 4;
