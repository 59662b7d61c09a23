/** The words near each name, with what they add up to, and who says them. */
import { round6 } from '../../stats/round6.ts';
import {
  type Doc,
  type PassageName,
  type Quote,
  type SpeakerTone,
  type TargetTone,
  type TargetWord,
  VOICES,
  type Voice,
} from '../../types.ts';
import { lexemeFacts } from '../lexeme-facts.ts';
import { ToneWords, unitAt } from '../tone-words.ts';
import type { WordValues } from '../word-values.ts';
import { BalanceTally } from './balance.ts';
import { type AskedTarget, findTargets, type Target } from './find-targets.ts';
import type { Place } from './frame.ts';
import { labelOf } from './label.ts';
import { isSameName, speakerOf } from './speaker-of.ts';
import { wordsNear } from './words-near.ts';

const OUTLET = VOICES.indexOf('outlet');

export interface TargetInput {
  readonly values: Readonly<Record<PassageName, WordValues>>;
  readonly quotes: readonly Quote[];
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
  for (const target of findTargets(doc, input.targets)) {
    const sides = new Sides(target.name);
    for (const name of ['headline', 'body'] as const) addPassage(doc, input, { target, name, sides });
    targets.push(sides.target(target.places.headline.length + target.places.body.length, input.textTokens));
    speakers.push(...sides.speakers());
  }
  return { targets, speakers };
}

interface Adding {
  readonly target: Target;
  readonly name: PassageName;
  readonly sides: Sides;
}

function addPassage(doc: Doc, { values, quotes }: TargetInput, { target, name, sides }: Adding): void {
  const passage = doc[name];
  const places = target.places[name];
  const reading = { passage, facts: lexemeFacts(doc.vocab), values: values[name] };
  for (let at = 0; at < places.length; ) {
    const sentence = passage.sentence[places[at]!.first]!;
    const ofSentence: Place[] = [];
    while (at < places.length && passage.sentence[places[at]!.first] === sentence) {
      ofSentence.push(places[at]!);
      at += 1;
    }
    if (!values[name].tells[sentence]) continue;
    for (const { token, end, link, value } of wordsNear(reading, ofSentence)) {
      const speaker = passage.voice[token] === OUTLET ? undefined : speakerOf(passage, token, quotes);
      // What somebody says is not said of that person.
      if (typeof speaker === 'string' && isSameName(speaker, target.name)) continue;
      const from = passage.start[token]!;
      const to = passage.end[end - 1]!;
      const word = {
        passage: name,
        start: from,
        end: to,
        text: passage.text.slice(from, to),
        link,
        value: round6(value),
        voice: VOICES[passage.voice[token]!] as Exclude<Voice, 'furniture'>,
      };
      if (speaker === undefined) sides.addOwn(word);
      else sides.addSaid(word, speaker, unitAt(passage, doc.vocab, token, end));
    }
    sides.closeSentence();
  }
}

/** What is gathered for one name. */
class Sides {
  readonly #name: string;
  readonly #all = new BalanceTally();
  readonly #own = new BalanceTally();
  readonly #quoted = new BalanceTally();
  readonly #words: TargetWord[] = [];
  readonly #bySpeaker = new Map<string | null, { balance: BalanceTally; words: ToneWords }>();

  constructor(name: string) {
    this.#name = name;
  }

  addOwn(word: TargetWord): void {
    this.#words.push(word);
    this.#all.add(word.value);
    this.#own.add(word.value);
  }

  addSaid(word: TargetWord, speaker: string | null, unit: string): void {
    this.#words.push({ ...word, speaker });
    this.#all.add(word.value);
    this.#quoted.add(word.value);
    let said = this.#bySpeaker.get(speaker);
    if (said === undefined) {
      said = { balance: new BalanceTally(), words: new ToneWords() };
      this.#bySpeaker.set(speaker, said);
    }
    said.balance.add(word.value);
    said.words.add(unit, word.value);
  }

  /** What was added since the last call stands in one sentence. */
  closeSentence(): void {
    this.#all.closeSentence();
    this.#own.closeSentence();
    this.#quoted.closeSentence();
    for (const { balance } of this.#bySpeaker.values()) balance.closeSentence();
  }

  target(mentions: number, textTokens: number): TargetTone {
    const { score: balance, sum, sentences } = this.#all;
    const label = labelOf({ balance, sum, sentences, textTokens });
    return {
      name: this.#name,
      mentions,
      ...this.#all.balance(),
      ...(label === undefined ? {} : { label }),
      own: this.#own.balance(),
      quoted: this.#quoted.balance(),
      words: this.#words,
    };
  }

  /** In the order in which they speak. */
  speakers(): readonly SpeakerTone[] {
    return [...this.#bySpeaker].map(([speaker, { balance, words }]) => ({
      speaker,
      target: this.#name,
      ...balance.balance(),
      words: words.words(),
    }));
  }
}
