/** The words near each name, with what they add up to, and who says them. */
import { round6 } from '../../stats/round6.ts';
import {
  type Doc,
  type PassageName,
  type Source,
  type SpeakerTone,
  type TargetTone,
  type TargetWord,
  VOICES,
  type Vocab,
  type Voice,
} from '../../types.ts';
import { type LexemeFacts, lexemeFacts } from '../lexeme-facts.ts';
import { ToneWords } from '../tone-words.ts';
import type { WordColumns } from '../word-columns.ts';
import { BalanceTally } from './balance.ts';
import { type AskedTarget, findTargets, type Target } from './find-targets.ts';
import { labelOf } from './label.ts';
import { isSameName } from './same-name.ts';
import { wordsNear } from './words-near.ts';

const OUTLET = VOICES.indexOf('outlet');

export interface TargetInput {
  readonly values: Readonly<Record<PassageName, WordColumns>>;
  /** Whom the numbers in the column `speaker` stand for. */
  readonly sources: readonly Source[];
  /** Words of headline and body. */
  readonly textTokens: number;
  /** Names asked for; empty for the most mentioned. */
  readonly targets: readonly AskedTarget[];
}

export interface TargetTones {
  readonly targets: readonly TargetTone[];
  readonly speakers: readonly SpeakerTone[];
}

export function targetTones(doc: Doc, input: TargetInput): TargetTones {
  const targets: TargetTone[] = [];
  const speakers: SpeakerTone[] = [];
  const facts = lexemeFacts(doc.vocab);
  for (const target of findTargets(doc, input.targets)) {
    const { headline, body } = target.places;
    const sides = new Sides(target.name);
    if (headline.length > 0) addPassage(doc, input, { target, name: 'headline', sides, facts });
    addPassage(doc, input, { target, name: 'body', sides, facts });
    targets.push(sides.target(headline.length + body.length, input.textTokens));
    sides.addSpeakers(speakers);
  }
  return { targets, speakers };
}

interface Adding {
  readonly target: Target;
  readonly name: PassageName;
  readonly sides: Sides;
  readonly facts: LexemeFacts;
}

function addPassage(
  doc: Doc,
  { values, sources }: TargetInput,
  { target, name, sides, facts }: Adding,
): void {
  const passage = doc[name];
  const places = target.places[name];
  const reading = { passage, facts, values: values[name] };
  for (let at = 0; at < places.length; ) {
    const sentence = passage.sentence[places[at]!.first]!;
    const from = at;
    do at += 1;
    while (at < places.length && passage.sentence[places[at]!.first] === sentence);
    if (!values[name].tells[sentence]) continue;
    // One number for each sentence of headline and body.
    const numbered = sentence * 2 + (name === 'headline' ? 1 : 0);
    for (const { token, end, link, value, turned } of wordsNear(reading, places.slice(from, at))) {
      const voice = passage.voice[token]!;
      const speaker = voice === OUTLET ? undefined : (sources[passage.speaker[token]! - 1]?.name ?? null);
      // What somebody says is not said of that person.
      if (typeof speaker === 'string' && isSameName(speaker, target.name)) continue;
      const start = passage.start[token]!;
      const stop = passage.end[end - 1]!;
      const word: Writing<TargetWord> = {
        passage: name,
        start,
        end: stop,
        text: passage.text.slice(start, stop),
        link,
        value: round6(value),
        voice: VOICES[voice] as Exclude<Voice, 'furniture'>,
      };
      if (turned === 1) word.negated = true;
      if (speaker === undefined) sides.addOwn(word, numbered);
      else {
        word.speaker = speaker;
        sides.addSaid(word, numbered, doc.vocab).add(passage, token, end, turned, word.value);
      }
    }
  }
}

type Writing<Type> = { -readonly [Key in keyof Type]: Type[Key] };

interface Said {
  readonly balance: BalanceTally;
  readonly words: ToneWords;
}

/** What is gathered for one name. */
class Sides {
  readonly name: string;
  readonly all = new BalanceTally();
  readonly own = new BalanceTally();
  readonly quoted = new BalanceTally();
  readonly words: TargetWord[] = [];
  /** Made when somebody speaks of the name, which is seldom. */
  bySpeaker: Map<string | null, Said> | undefined;

  constructor(name: string) {
    this.name = name;
  }

  addOwn(word: TargetWord, sentence: number): void {
    this.words.push(word);
    this.all.add(word.value, sentence);
    this.own.add(word.value, sentence);
  }

  /** Returns the words of the speaker, for this one to be added. */
  addSaid(word: TargetWord, sentence: number, vocab: Vocab): ToneWords {
    const { speaker = null } = word;
    this.words.push(word);
    this.all.add(word.value, sentence);
    this.quoted.add(word.value, sentence);
    this.bySpeaker ??= new Map();
    let said = this.bySpeaker.get(speaker);
    if (said === undefined) {
      said = { balance: new BalanceTally(), words: new ToneWords(vocab) };
      this.bySpeaker.set(speaker, said);
    }
    said.balance.add(word.value, sentence);
    return said.words;
  }

  target(mentions: number, textTokens: number): TargetTone {
    const { name, all, words } = this;
    const { score: balance, sum, sentences } = all;
    const label = labelOf({ balance, sum, sentences, textTokens });
    const own = this.own.balance();
    const quoted = this.quoted.balance();
    if (balance === undefined) return { name, mentions, sentences, own, quoted, words };
    const score = round6(balance);
    return label === undefined
      ? { name, mentions, score, sentences, own, quoted, words }
      : { name, mentions, score, sentences, label, own, quoted, words };
  }

  /** In the order in which they speak. */
  addSpeakers(speakers: SpeakerTone[]): void {
    if (this.bySpeaker === undefined) return;
    for (const [speaker, { balance, words }] of this.bySpeaker) {
      const { score = 0, sentences } = balance;
      speakers.push({ speaker, target: this.name, score: round6(score), sentences, words: words.words() });
    }
  }
}
