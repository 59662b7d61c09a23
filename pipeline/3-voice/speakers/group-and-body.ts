/** Whom "they" and "it" stand for: "Many farmers left. They said …", "The board left. It said …". */
import { BODY_NOUNS, PAPER_NOUNS } from '../../lexicons/attribution.ts';
import type { Speaker } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { has, isPlain, isVerb, normAt, type TextView, textOf } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { genusOf, type Heard, type Spoken } from './heard.ts';
import { withoutArticle } from './role-beside.ts';

/** Sentences "they" may look back. */
const REACH = 2;

/** Groups and bodies only; a person may be "they", but then a name will come. */
export function groupMeant(
  view: TextView,
  phrase: Phrase,
  sentence: number,
  heard: Heard,
): Speaker | undefined {
  const { last, lastSentence } = heard;
  const isGroup = last !== undefined && ((!last.named && !isPaper(last.name)) || last.name.includes(' and '));
  if (isGroup && sentence - lastSentence <= REACH) return last;
  return normAt(view, phrase.head) === 'they' ? groupBefore(view, phrase.first, sentence) : undefined;
}

/** "reports", "two studies": papers are read, and nobody calls them "they" who says something. */
function isPaper(name: string): boolean {
  const noun = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const one = noun.replace(/s$/, '');
  return (PAPER_NOUNS.has(noun) || PAPER_NOUNS.has(one)) && !BODY_NOUNS.has(one);
}

/** A body heard in the sentence or the one before: the last to speak, or the one before. */
export function bodyMeant(
  sentence: number,
  { last, lastSentence, lastGenus, before }: Heard,
): Speaker | undefined {
  const latest = last && { speaker: last, sentence: lastSentence, genus: lastGenus };
  return bodyNear(latest, sentence) ?? bodyNear(before, sentence);
}

function bodyNear(spoken: Spoken | undefined, sentence: number): Speaker | undefined {
  if (spoken === undefined || sentence - spoken.sentence > 1) return undefined;
  return spoken.genus === 'body' || spoken.genus === 'either' ? spoken.speaker : undefined;
}

/**
 * The subject of the first verb of the sentence before, in the same paragraph, if it is people; undefined without one,
 * or if other words than these may open the pronoun’s own sentence: then it may be theirs.
 */
function groupBefore(view: TextView, at: number, sentence: number): Speaker | undefined {
  const { sentences, paragraph } = view.passage;
  const first = sentences[sentence * 2 - 2];
  if (first === undefined || paragraph[first] !== paragraph[at] || at - sentences[sentence * 2]! > LEAD)
    return undefined;
  for (let i = first + 1; i < sentences[sentence * 2 - 1]!; i += 1) {
    if (!isPlain(view, i)) return undefined;
    if (!isVerb(view, i) || has(view, i, Kind.participle) || normAt(view, i - 1) === 'to') continue;
    const phrase = subjectBefore(view, i, first)?.phrase;
    if (phrase?.kind !== 'role' || phrase.first > i) return undefined;
    const mention = textOf(view, phrase.first, phrase.end);
    const role = withoutArticle(mention);
    const speaker = { name: role, mention, role, named: false };
    return genusOf(view, phrase, speaker) === 'group' ? speaker : undefined;
  }
  return undefined;
}

/** Tokens that may stand before the pronoun: "Yet they", "In the end, they". */
const LEAD = 4;
