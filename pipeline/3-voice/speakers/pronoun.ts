/**
 * Whom "he", "she" and "they" stand for. Candidates are the people named in the last sentences and the latest
 * speaker; the best one counts if it leads clearly.
 */
import { BODY_NOUNS } from '../../lexicons/attribution.ts';
import { genderOf } from '../../lexicons/gazetteers/gender.ts';
import { type Speaker, VOICES } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has, normAt, posAt, surfaceAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { Candidates } from './candidates.ts';
import type { Gender, Heard } from './heard.ts';
import { calledHere, namedSpeaker } from './speaker.ts';

/** Sentences a pronoun may look back. */
const REACH = 5;
/** Sentences "they" and "it" may look back. */
const GROUP_REACH = 2;
const QUOTE = VOICES.indexOf('quote');
const FURNITURE = VOICES.indexOf('furniture');

/** What speaks for a candidate, beside its nearness: one point is one sentence. */
const POINTS = { opens: 1, opensHere: 2, sure: 1, quoted: -3, addressed: -3, spoke: 2, spokeHere: 4 };

export function pronoun(view: TextView, phrase: Phrase, sentence: number, heard: Heard): Speaker | null {
  const word = normAt(view, phrase.head);
  const mention = surfaceAt(view, phrase.head);
  const { last, lastSentence, lastGenus } = heard;
  if (word === 'it') {
    const isNear = last !== undefined && sentence - lastSentence <= 1;
    return isNear && lastGenus === 'body' ? calledHere(last, mention) : null;
  }
  if (word === 'they' || word === 'their') {
    // Groups and bodies only; a person may be "they", but then a name will come.
    const isGroup = last !== undefined && (!last.named || last.name.includes(' and '));
    return isGroup && sentence - lastSentence <= GROUP_REACH ? calledHere(last, mention) : null;
  }
  const gender = genderOfPronoun(word);
  if (gender === undefined) return null;
  const candidates = new Candidates();
  offerMentions(candidates, view, phrase, sentence, gender, heard);
  if (
    last !== undefined &&
    lastGenus === 'person' &&
    sentence - lastSentence <= REACH &&
    fits(last, gender)
  ) {
    const near = Math.max(candidates.scoreOf(last.name), lastSentence - sentence);
    candidates.offer(
      last.name,
      last,
      near + (isClose(view, lastSentence, phrase.first) ? POINTS.spokeHere : POINTS.spoke),
    );
  }
  const best = candidates.best();
  if (best === undefined) return null;
  return 'actor' in best ? namedSpeaker(best.actor, mention, best.role) : calledHere(best, mention);
}

function genderOfPronoun(word: string): Gender | undefined {
  if (word === 'he' || word === 'his') return 'm';
  return word === 'she' || word === 'her' ? 'f' : undefined;
}

/** Heard in the sentence before, in the same paragraph. */
function isClose({ passage }: TextView, lastSentence: number, at: number): boolean {
  const { sentence, sentences, paragraph } = passage;
  return sentence[at]! - lastSentence <= 1 && paragraph[sentences[lastSentence * 2]!] === paragraph[at];
}

function fits(speaker: Speaker, gender: Gender): boolean {
  const known = genderOf(speaker.name, speaker.role);
  return known === undefined || known === gender;
}

function offerMentions(
  candidates: Candidates,
  view: TextView,
  { first }: Phrase,
  sentence: number,
  gender: Gender,
  heard: Heard,
): void {
  const { passage, mentions, mentionFirst } = view;
  const { voice, paragraph, sentences } = passage;
  const from = sentences[Math.max(0, sentence - REACH) * 2]!;
  let latest = -1;
  for (let m = firstMention(view, from); m < mentions.length; m += 1) {
    const at = mentionFirst[m]!;
    if (at >= first) break;
    if (mentions[m]!.kind !== 'person' || isBody(mentions[m]!.actor) || voice[at] === FURNITURE) continue;
    const isOf = heard.isOf(m, gender);
    if (isOf === false) continue;
    const s = passage.sentence[at]!;
    const opens = latest !== s && isBeforeVerb(view, at);
    latest = s;
    let score = s - sentence;
    if (opens) score += POINTS.opens;
    if (opens && s >= sentence - 1 && paragraph[at] === paragraph[first]) score += POINTS.opensHere;
    if (isOf === true) score += POINTS.sure;
    if (voice[at] === QUOTE) score += POINTS.quoted;
    if (at > 0 && has(view, at - 1, Kind.whom)) score += POINTS.addressed;
    candidates.offer(mentions[m]!.actor, mentions[m]!, score);
  }
}

/** "Fisheries Committees": a body, though it was read as a person. */
function isBody(actor: string): boolean {
  const last = actor.slice(actor.lastIndexOf(' ') + 1).toLowerCase();
  return BODY_NOUNS.has(last) || BODY_NOUNS.has(last.replace(/s$/, ''));
}

/** Index of the first mention at or behind a token; the headline's come before the body's. */
function firstMention({ mentionFirst }: TextView, from: number): number {
  let low = 0;
  let high = mentionFirst.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentionFirst[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No verb stands before it in its sentence: it is the subject. */
function isBeforeVerb(view: TextView, at: number): boolean {
  const { sentences, sentence } = view.passage;
  for (let i = sentences[sentence[at]! * 2]!; i < at; i += 1) if (posAt(view, i) === VERB) return false;
  return true;
}
