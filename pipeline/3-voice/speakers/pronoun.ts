/**
 * Whom "he", "she" and "they" stand for. Candidates are the people named in the outlet's own words in the last
 * sentences, and the latest speaker; the best one counts if it leads clearly.
 */
import { genderOf } from '../../lexicons/gazetteers/gender.ts';
import type { Mention, Speaker } from '../../types.ts';
import type { Attribution, Ranges } from '../attributions/attribution.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has, isComma, isPlain, normAt, surfaceAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { answersSpeaker } from './answers-hearer.ts';
import { answersHere } from './answers-here.ts';
import { besidePronoun, mainSubject } from './beside-pronoun.ts';
import { Candidates } from './candidates.ts';
import { bodyMeant, groupMeant } from './group-and-body.ts';
import type { Gender, Heard, Spoken } from './heard.ts';
import { type Others, offerMentions, onlyOne, POINTS, REACH } from './named-candidates.ts';
import { firstMention, isAttribute } from './named-subject.ts';
import { firstOfChain, genderOfPronoun, type Place } from './pronoun-chain.ts';
import { offerRoles } from './role-candidates.ts';
import { newcomer } from './sentence-subject.ts';
import { calledHere, namedSpeaker } from './speaker.ts';
import { isObjectBehind, isSpokenOfByOffice, isToldHim } from './spoken-of.ts';
import { toldOf } from './told-of.ts';

export function pronoun(
  view: TextView,
  phrase: Phrase,
  attribution: Pick<Attribution, 'cue' | 'sentence' | 'content' | 'side'>,
  heard: Heard,
): Speaker | null {
  const { sentence, content } = attribution;
  const word = normAt(view, phrase.head);
  const mention = surfaceAt(view, phrase.head);
  const { last, lastSentence } = heard;
  if (word === 'it' || word === 'they' || word === 'their') {
    const meant =
      word === 'it' ? bodyMeant(view, phrase, sentence, heard) : groupMeant(view, phrase, attribution, heard);
    return meant === undefined ? null : calledHere(meant, mention);
  }
  const gender = genderOfPronoun(word);
  if (gender === undefined) return null;
  const place = { at: phrase.first, sentence };
  const chain = firstOfChain(view, place, gender, heard);
  const beside =
    besidePronoun(view, place, gender, heard) ??
    (chain.sentence < sentence ? besidePronoun(view, chain, gender, heard) : undefined);
  if (beside !== undefined) return namedSpeaker(beside.actor, mention, beside.role);
  const others = namedIn(view, content, phrase.first);
  if (attribution.side === 'before')
    for (const name of toldOf(view, attribution, gender, heard)) others.add(name);
  if (last !== undefined && attribution.side === 'before' && answersHere(view, phrase.first))
    others.add(last.name);
  if (last !== undefined && answersSpeaker(view, attribution, heard)) others.add(last.name);
  // "Vask, he said, is late"
  const near = phrase.first > 1 && isComma(view, phrase.first - 1) ? view.mentionAt[phrase.first - 2]! : -1;
  if (near >= 0 && attribution.side === 'around') others.add(view.mentions[near]!.actor);
  if (
    last !== undefined &&
    !others.has(last.name) &&
    heard.lastPronoun === gender &&
    chain.sentence <= lastSentence &&
    askerBefore(view, phrase.first, heard) === undefined
  )
    return calledHere(last, mention);
  const best =
    bestFor(view, chain, gender, heard, others) ??
    (chain.sentence < sentence ? bestFor(view, place, gender, heard, others) : undefined);
  if (best === undefined || ('actor' in best && isSpokenOfByOffice(view, content, best.actor))) return null;
  return 'actor' in best ? namedSpeaker(best.actor, mention, best.role) : calledHere(best, mention);
}

/**
 * "“It was Vask,” he said", "he said Vask had left": whoever is named in what somebody says is another. Not in
 * "Vask would not leave, he said".
 */
function namedIn(view: TextView, content: Ranges, pronoun: number): Set<string> {
  const { mentionFirst, mentions } = view;
  const found = new Set<string>();
  for (let r = 0; r < content.length; r += 2) {
    const end = content[r + 1]!;
    for (let m = firstMention(view, content[r]!); m < mentions.length && mentionFirst[m]! < end; m += 1) {
      const at = mentionFirst[m]!;
      const { actor, text } = mentions[m]!;
      const isSurnamed = actor.endsWith(text.slice(text.lastIndexOf(' ') + 1));
      if (isSurnamed && (at > pronoun || !isPlain(view, at)) && !isAttribute(view, m, at)) found.add(actor);
    }
  }
  return found;
}

/** The one who leads clearly among those named and heard before a pronoun. */
function bestFor(
  view: TextView,
  place: Place,
  gender: Gender,
  heard: Heard,
  others: Others,
): Mention | Speaker | undefined {
  const { at, sentence } = place;
  const asker = askerBefore(view, at, heard);
  const {
    speaker: last,
    sentence: lastSentence,
    genus: lastGenus,
  } = asker === undefined ? holder(heard, others) : before(heard);
  const candidates = new Candidates();
  const named = offerMentions(candidates, view, place, gender, heard, others, asker);
  const office = offerRoles(candidates, view, place, gender, heard, others);
  const turnedTo = named ?? office;
  if (
    last !== undefined &&
    !others.has(last.name) &&
    !(!last.named && isToldHim(view, lastSentence, gender)) &&
    (lastGenus === 'person' || lastGenus === 'either') &&
    lastSentence <= sentence &&
    heard.distance(lastSentence, sentence) <= REACH &&
    fits(view, last, lastSentence, gender, heard)
  ) {
    const near = Math.max(candidates.scoreOf(last.name), -heard.distance(lastSentence, sentence));
    // “…,” Korran said. Vask came by boat. “…,” he said: the text has turned to Vask.
    const hasTurned =
      turnedTo !== undefined && turnedTo !== last.name && heard.distance(lastSentence, sentence) > 1;
    const bonus = hasTurned ? 0 : isClose(view, lastSentence, at) ? POINTS.spokeHere : POINTS.spoke;
    candidates.offer(last.name, last, near + bonus);
  }
  for (let s = sentence; s >= Math.max(0, sentence - 1); s -= 1) {
    const somebody = newcomer(view, s, Math.min(at, view.passage.sentences[s * 2 + 1]!), gender);
    if (somebody !== undefined && s === sentence && isObjectBehind(view, at, gender)) continue;
    if (somebody !== undefined) candidates.offer(somebody.name, somebody, POINTS.came - 2 * (sentence - s));
  }
  const main = mainSubject(view, place, gender, heard);
  if (main !== undefined && !others.has(main.actor)) candidates.offer(main.actor, main, 0);
  // Nobody else is there: “Why?” Korran asked. “…,” she said.
  if (
    candidates.isEmpty &&
    asker !== undefined &&
    last?.name !== asker &&
    heard.last !== undefined &&
    fits(view, heard.last, heard.lastSentence, gender, heard)
  )
    return heard.last;
  return candidates.isEmpty ? onlyOne(view, place.at, gender, heard, others) : candidates.best();
}

type Latest = { readonly [Key in keyof Spoken]: Spoken[Key] | undefined } & Pick<
  Spoken,
  'sentence' | 'genus'
>;

function latest({ last, lastSentence, lastGenus }: Heard): Latest {
  return { speaker: last, sentence: lastSentence, genus: lastGenus };
}

/** The latest to speak; the one before if the latest is among those spoken of. */
function holder(heard: Heard, others: Others): Latest {
  const { last, before: earlier } = heard;
  return last !== undefined && earlier !== undefined && others.has(last.name) ? earlier : latest(heard);
}

/** The one asked, as if he had spoken with the question. */
function before({ before, lastSentence, lastGenus }: Heard): Latest {
  return before === undefined
    ? { speaker: undefined, sentence: lastSentence, genus: lastGenus }
    : { ...before, sentence: lastSentence };
}

/** Who has asked something in the paragraph before: "he" is the one who answers. undefined if nobody has. */
function askerBefore(
  { passage }: TextView,
  at: number,
  { last, lastSentence, lastAsked }: Heard,
): string | undefined {
  if (!lastAsked || last === undefined) return undefined;
  const { paragraph, sentences } = passage;
  return paragraph[at]! - paragraph[sentences[lastSentence * 2]!]! === 1 ? last.name : undefined;
}

/** Heard in the sentence before, in the same paragraph. */
function isClose({ passage }: TextView, lastSentence: number, at: number): boolean {
  const { sentence, sentences, paragraph } = passage;
  return sentence[at]! - lastSentence <= 1 && paragraph[sentences[lastSentence * 2]!] === paragraph[at];
}

/** Of somebody without a name, the other pronouns of the sentence in which he spoke may tell. */
function fits(view: TextView, speaker: Speaker, sentence: number, gender: Gender, heard: Heard): boolean {
  const known = genderOf(speaker.name, speaker.role) ?? heard.genders.ofName(speaker.name);
  if (known !== undefined || speaker.named) return known === undefined || known === gender;
  const { sentences } = view.passage;
  let others = false;
  for (let i = sentences[sentence * 2]!; i < sentences[sentence * 2 + 1]!; i += 1) {
    if (!has(view, i, Kind.personPronoun | Kind.possessive) || !isPlain(view, i)) continue;
    const found = genderOfPronoun(normAt(view, i));
    if (found === gender) return true;
    others ||= found !== undefined;
  }
  return !others;
}
