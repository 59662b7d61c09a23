/**
 * Says who the phrase of an attribution is. Names are actors of the article's alias table; a role keeps its
 * words; pronouns and "the spokesman" are resolved with a margin or left open: unknown is an answer.
 */
import { genderOf } from '../lexicons/gazetteers/gender.ts';
import { LexemeFlag, type Speaker } from '../types.ts';
import type { Attribution } from './attributions.ts';
import { bearerOf } from './known-roles.ts';
import type { Phrase } from './phrases.ts';
import {
  DET,
  flagsAt,
  has,
  isComma,
  lemmaAt,
  normAt,
  PROPN,
  posAt,
  type TextView,
  textOf,
  VERB,
} from './text-view.ts';
import { Kind } from './word-kinds.ts';

/** Sentences a pronoun may look back. */
const REACH = 5;
/** A candidate must lead by this much. */
const MARGIN = 1;
const ANONYMOUS =
  /\b(?:senior|top|unnamed|anonymous|unidentified|familiar|source|sources|insider|insiders|official|officials|aide|aides|person|people)\b/i;

interface Heard {
  readonly speaker: Speaker;
  readonly sentence: number;
}

/** Speakers of the attributions of one passage, in the same order; null where it cannot be said. */
export function speakersOf(
  view: TextView,
  attributions: readonly Attribution[],
): readonly (Speaker | null)[] {
  const heard: Heard[] = [];
  return attributions.map((attribution) => {
    const { phrase, sentence } = attribution;
    if (phrase === undefined) return null;
    const speaker = speakerOf(view, phrase, sentence, heard);
    if (speaker !== null) heard.push({ speaker, sentence });
    return speaker;
  });
}

function speakerOf(
  view: TextView,
  phrase: Phrase,
  sentence: number,
  heard: readonly Heard[],
): Speaker | null {
  const mention = textOf(view, phrase.first, phrase.head + 1);
  if (phrase.mention >= 0) return namedSpeaker(view, phrase, mention);
  const surname = loneSurname(view, phrase);
  if (surname !== undefined) return surname;
  if (phrase.kind === 'pronoun') return pronoun(view, phrase, sentence, heard);
  // "fans", "pollsters" speak; "the issue", "history" do not.
  if (phrase.kind === 'thing' && lemmaAt(view, phrase.head) === normAt(view, phrase.head)) return null;
  const role = withoutArticle(textOf(view, phrase.first, phrase.end));
  if (phrase.kind === 'role' && isDefinite(view, phrase)) {
    const known = sameRole(view, phrase, heard) ?? bearerOf(view, phrase);
    if (known !== undefined) return { ...known, mention };
  }
  return { name: role, mention, role, named: false };
}

/** "Seaman said": a surname that is an ordinary word too, so that it was taken for no name. */
function loneSurname(view: TextView, { first, head, kind }: Phrase): Speaker | undefined {
  if (kind === 'pronoun' || (flagsAt(view, head) & LexemeFlag.capital) === 0 || opensSentence(view, first))
    return undefined;
  const surface = view.vocab.surface[view.passage.lexeme[head]!]!;
  if (head > first && posAt(view, head) !== PROPN) return undefined;
  const bearer = view.mentions.find(
    ({ actor, kind: one }) => one === 'person' && actor.endsWith(` ${surface}`),
  );
  if (bearer !== undefined) {
    const { actor, role } = bearer;
    return { name: actor, mention: surface, ...(role === undefined ? {} : { role }), named: true };
  }
  for (let i = first; i <= head; i += 1) {
    if ((posAt(view, i) !== PROPN && first < head) || (flagsAt(view, i) & LexemeFlag.capital) === 0)
      return undefined;
  }
  const name = textOf(view, first, head + 1);
  return { name, mention: name, named: true };
}

function opensSentence(view: TextView, first: number): boolean {
  const from = view.passage.sentences[view.passage.sentence[first]! * 2]!;
  for (let i = from; i < first; i += 1) if (view.passage.word[i]) return false;
  return true;
}

/** Whether a source without a name is one whose name is kept back: "a senior official", "people familiar with …". */
export function isAnonymous(speaker: Speaker): boolean {
  return !speaker.named && ANONYMOUS.test(speaker.role ?? speaker.name);
}

function namedSpeaker(view: TextView, phrase: Phrase, text: string): Speaker {
  const { actor, role: title } = view.mentions[phrase.mention]!;
  const role = title ?? roleBefore(view, phrase) ?? roleAfter(view, phrase);
  return { name: actor, mention: text, ...(role === undefined ? {} : { role }), named: true };
}

/** "White House press secretary Ada Korran": the words before the name, if they end in a role. */
function roleBefore(view: TextView, { first, mention, head }: Phrase): string | undefined {
  let name = head;
  while (name > first && view.mentionAt[name - 1] === mention) name -= 1;
  if (name === first || !has(view, name - 1, Kind.role)) return undefined;
  return withoutArticle(textOf(view, first, name));
}

/** "Ada Korran, the mayor of Vellhaven, said": the aside behind the name, if it begins with a role. */
function roleAfter(view: TextView, { head }: Phrase): string | undefined {
  const { length } = view.passage;
  if (head + 2 >= length || !isComma(view, head + 1)) return undefined;
  let end = head + 2;
  let role = false;
  while (end < length && end < head + 14 && !isComma(view, end) && posAt(view, end) !== VERB) {
    role ||= has(view, end, Kind.role);
    end += 1;
  }
  if (!role || end >= length || !isComma(view, end) || has(view, head + 2, Kind.relative | Kind.preposition))
    return undefined;
  return withoutArticle(textOf(view, head + 2, end));
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the)\s+/i, '');
}

function isDefinite(view: TextView, { first }: Phrase): boolean {
  return normAt(view, first) === 'the' || (posAt(view, first) === DET && normAt(view, first) === 'this');
}

/** "the spokesman" after "a spokesman for the council": the latest source of that role, if it is the only one. */
function sameRole(view: TextView, phrase: Phrase, heard: readonly Heard[]): Speaker | undefined {
  const noun = lemmaAt(view, phrase.head);
  let found: Speaker | undefined;
  for (const { speaker } of heard) {
    if (
      speaker.role === undefined ||
      !new RegExp(`\\b${noun.replace(/[^\p{L}-]/gu, '.')}\\b`, 'iu').test(speaker.role)
    )
      continue;
    if (found !== undefined && found.name !== speaker.name) return undefined;
    found = speaker;
  }
  return found;
}

interface Candidate {
  readonly speaker: Speaker;
  score: number;
}

function pronoun(view: TextView, phrase: Phrase, sentence: number, heard: readonly Heard[]): Speaker | null {
  const word = normAt(view, phrase.head);
  const mention = textOf(view, phrase.head, phrase.head + 1);
  const last = heard.at(-1);
  if (word === 'they' || word === 'their') {
    // Groups and bodies only; a person may be "they", but then a name will come.
    const isGroup = last !== undefined && (!last.speaker.named || / and /.test(last.speaker.name));
    return isGroup && sentence - last.sentence <= 2 ? { ...last.speaker, mention } : null;
  }
  const gender = word === 'he' || word === 'his' ? 'm' : word === 'she' || word === 'her' ? 'f' : undefined;
  if (gender === undefined) return null;
  const candidates = new Map<string, Candidate>();
  const offer = (speaker: Speaker, score: number): void => {
    const known = candidates.get(speaker.name);
    if (known === undefined) candidates.set(speaker.name, { speaker, score });
    else known.score = Math.max(known.score, score);
  };
  offerMentions(view, phrase, { sentence, gender, offer });
  if (last !== undefined && sentence - last.sentence <= REACH && fits(last.speaker, gender)) {
    const known = candidates.get(last.speaker.name);
    offer(
      last.speaker,
      Math.max(known?.score ?? Number.NEGATIVE_INFINITY, last.sentence - sentence) +
        (isClose(view, last, phrase) ? 4 : 2),
    );
  }
  return best(candidates, mention);
}

/** Heard in the sentence before, in the same paragraph. */
function isClose({ passage }: TextView, last: Heard, { first }: Phrase): boolean {
  const at = passage.sentences[last.sentence * 2]!;
  return passage.sentence[first]! - last.sentence <= 1 && passage.paragraph[at] === passage.paragraph[first];
}

function best(candidates: ReadonlyMap<string, Candidate>, mention: string): Speaker | null {
  let first: Candidate | undefined;
  let second = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates.values()) {
    if (first === undefined || candidate.score > first.score) {
      second = Math.max(second, first?.score ?? second);
      first = candidate;
    } else second = Math.max(second, candidate.score);
  }
  if (first === undefined || first.score - second < MARGIN) return null;
  return { ...first.speaker, mention };
}

function fits(speaker: Speaker, gender: 'm' | 'f'): boolean {
  const known = genderOf(speaker.name, speaker.role);
  return known === undefined || known === gender;
}

/** "Mr", "Ms" right before the name. */
function courtesy(view: TextView, at: number): string | undefined {
  return at > 0 && flagsAt(view, at - 1) & LexemeFlag.capital ? textOf(view, at - 1, at) : undefined;
}

/** No verb stands before it in its sentence: it is the subject. */
function isBeforeVerb(view: TextView, at: number): boolean {
  const { sentences, sentence } = view.passage;
  for (let i = sentences[sentence[at]! * 2]!; i < at; i += 1) if (posAt(view, i) === VERB) return false;
  return true;
}

interface Search {
  readonly sentence: number;
  readonly gender: 'm' | 'f';
  readonly offer: (speaker: Speaker, score: number) => void;
}

function offerMentions(view: TextView, phrase: Phrase, { sentence, gender, offer }: Search): void {
  const { passage, mentionAt, mentions } = view;
  const from = passage.sentences[Math.max(0, sentence - REACH) * 2]!;
  const here = passage.paragraph[phrase.first]!;
  let seen = -1;
  let firstOf = -1;
  for (let i = from; i < phrase.first; i += 1) {
    const m = mentionAt[i]!;
    if (m < 0 || m === seen) continue;
    seen = m;
    if (passage.voice[i] === 3) continue;
    const { actor, kind, role, text } = mentions[m]!;
    if (kind !== 'person') continue;
    const known = genderOf(actor, role ?? courtesy(view, i));
    if (known !== undefined && known !== gender) continue;
    const s = passage.sentence[i]!;
    const opens = firstOf !== s && isBeforeVerb(view, i);
    firstOf = s;
    const quoted = passage.voice[i] === 1 ? 3 : 0;
    const addressed = i > 0 && has(view, i - 1, Kind.whom) ? 3 : 0;
    const sure = known === gender ? 1 : 0;
    offer(
      { name: actor, mention: text, ...(role === undefined ? {} : { role }), named: true },
      s -
        sentence +
        (opens ? 1 : 0) +
        (opens && s >= sentence - 1 && passage.paragraph[i] === here ? 2 : 0) +
        sure -
        quoted -
        addressed,
    );
  }
}
