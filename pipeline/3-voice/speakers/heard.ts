/** Who has spoken so far in a passage, and of which gender the people named in it are. */
import { BODY_NOUNS, PAPER_NOUNS } from '../../lexicons/attribution.ts';
import { groupWords, nationalityWords, organisationHeadWords } from '../../lexicons/gazetteers/index.ts';
import { LexemeFlag, type Speaker, VOICES } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { flagsAt, has, lemmaAt, normAt, PROPN, posAt, surfaceAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Gender, Genders } from './genders.ts';

export type { Gender } from './genders.ts';

/** Which pronoun will stand for a speaker: he or she · it · they · he, she or it. */
export type Genus = 'person' | 'body' | 'group' | 'either';

export function genusOf(view: TextView, { kind, head, mention }: Phrase, speaker: Speaker): Genus {
  const named = view.mentions[mention]?.kind;
  if (kind === 'name' && named !== undefined) {
    if (named === 'organisation' || named === 'place') return 'body';
    // "Republicans": nobody is "he".
    if (named === 'other' && isPeople(surfaceAt(view, head))) return 'group';
    // "Court"
    if (named === 'other' && organisationHeadWords.has(surfaceAt(view, head))) return 'body';
    return named === 'person' ? 'person' : 'either';
  }
  if (kind === 'pronoun') {
    // "some say", "many think"
    if (has(view, head, Kind.indefinite)) return normAt(view, head) === 'it' ? 'body' : 'group';
    return normAt(view, head) === 'they' ? 'group' : 'person';
  }
  if (speaker.named) return 'person';
  if (kind === 'paper') return 'body';
  // "the entry said"; a lone capital may be a name.
  if (kind === 'thing' && lemmaAt(view, head) === normAt(view, head) && !isCapital(view, head)) return 'body';
  if (lemmaAt(view, head) !== normAt(view, head) || isFirstPlural(view, kind, head)) return 'group';
  const noun = lemmaAt(view, head);
  if (COLLECTIVES.has(noun)) return 'group';
  return BODY_NOUNS.has(noun) || isPaper(noun) ? 'body' : 'person';
}

/** "Republicans", "Norians" */
function isPeople(surface: string): boolean {
  return surface.endsWith('s') && (groupWords.has(surface) || nationalityWords.has(surface));
}

function isCapital(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.capital) !== 0;
}

/** Never "he" or "she". */
const COLLECTIVES = new Set(['family', 'couple', 'crowd', 'public', 'duo', 'pair', 'trio', 'household']);

/** "Parents" at the head of a sentence, where the tagger sees a name and leaves the plural as it is. */
function isFirstPlural(view: TextView, kind: Phrase['kind'], head: number): boolean {
  return kind === 'role' && posAt(view, head) === PROPN && normAt(view, head).endsWith('s');
}

/** "his research"; "a source" is a person. */
function isPaper(noun: string): boolean {
  return noun !== 'source' && PAPER_NOUNS.has(noun);
}

/** For each sentence, how many before it have a word of the outlet's. */
function toldBefore({ passage }: TextView): Int32Array {
  const { sentences, voice, word } = passage;
  const told = new Int32Array(sentences.length / 2);
  for (let s = 1; s < told.length; s += 1) {
    let i = sentences[s * 2 - 2]!;
    const end = sentences[s * 2 - 1]!;
    while (i < end && !(voice[i] === OUTLET && word[i])) i += 1;
    told[s] = told[s - 1]! + (i < end ? 1 : 0);
  }
  return told;
}

const OUTLET = VOICES.indexOf('outlet');

export interface Spoken {
  readonly speaker: Speaker;
  readonly sentence: number;
  readonly genus: Genus;
}

export class Heard {
  /** The latest speaker and the sentence he spoke in. */
  last: Speaker | undefined;
  lastSentence = -1;
  lastGenus: Genus = 'person';
  /** Of the pronoun that stood for the latest speaker; undefined if he was named. */
  lastPronoun: Gender | undefined;
  /** The latest speaker has asked something. */
  lastAsked = false;
  /** Whoever spoke before the latest speaker, and where. */
  before: Spoken | undefined;
  /** Two who were the subject together where the latest speaker spoke: "Ada Korran and Bram Vask said". */
  lastJoint: Speaker | undefined;
  /** Those with a role, each name and role once. */
  readonly roles: Speaker[] = [];
  /** Sentence in which each of them was last heard. */
  readonly roleSentences: number[] = [];
  readonly genders: Genders;
  readonly #view: TextView;
  #told: Int32Array | undefined;

  constructor(view: TextView) {
    this.#view = view;
    this.genders = new Genders(view);
  }

  add({ speaker, sentence, genus }: Spoken, pronoun: Gender | undefined, hasAsked: boolean): void {
    if (this.last !== undefined && this.last.name !== speaker.name)
      this.before = { speaker: this.last, sentence: this.lastSentence, genus: this.lastGenus };
    this.lastAsked = hasAsked;
    this.last = speaker;
    this.lastGenus = genus;
    this.lastSentence = sentence;
    this.lastPronoun = pronoun;
    this.lastJoint = undefined;
    if (pronoun !== undefined) this.genders.learn(speaker, pronoun);
    this.addRole(speaker, sentence);
  }

  /** Keeps the role of somebody who is heard, but does not hold the floor. */
  addRole(speaker: Speaker, sentence: number): void {
    const { name, role } = speaker;
    if (role === undefined) return;
    const known = this.roles.findIndex((one) => one.name === name && one.role === role);
    if (known < 0) this.roles.push(speaker);
    this.roleSentences[known < 0 ? this.roles.length - 1 : known] = sentence;
  }

  /** The latest speaker is somebody with a name. */
  get isPerson(): boolean {
    return this.last?.named === true && this.lastGenus === 'person';
  }

  /** The person who spoke by name in this sentence or one of the two before. */
  personBefore(sentence: number): Speaker | undefined {
    if (!this.isPerson) return undefined;
    return sentence - this.lastSentence <= 2 ? this.last : undefined;
  }

  /** Sentences from one to a later one, those that are quoted from end to end left out. */
  distance(from: number, to: number): number {
    this.#told ??= toldBefore(this.#view);
    return this.#told[to]! - this.#told[from]!;
  }

  /** Whether the person of a mention is of this gender; undefined if nothing tells. */
  isOf(mention: number, gender: Gender): boolean | undefined {
    return this.genders.isOf(mention, gender);
  }
}
