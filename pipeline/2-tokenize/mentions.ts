/** People, places and organisations of an article, with one actor each. Marks the name tokens, too. */
import type { Doc, Mention, Passage, Vocab } from '../types.ts';
import { type Actor, actorsOf, type NamedChunk } from './actors.ts';
import { COURTESY } from './courtesy.ts';
import { type NameChunk, nameChunks } from './name-chunks.ts';
import { midSentenceNames } from './name-words.ts';
import { withTitledSurnames } from './titled-surnames.ts';

/** Mentions in text order, the headline's first. Sets `inName` of their tokens. */
export function findMentions(doc: Pick<Doc, 'vocab' | 'headline' | 'body'>): Pick<Doc, 'mentions' | 'named'> {
  const { vocab, headline, body } = doc;
  const seen = midSentenceNames([headline, body], vocab);
  const above = nameChunks(headline, vocab, seen);
  const below = nameChunks(body, vocab, seen);
  const all = [...above, ...below];
  const chunks = [
    ...withTitledSurnames(headline, vocab, above, all),
    ...withTitledSurnames(body, vocab, below, all),
  ];
  const names = chunks.map((chunk) => nameOf(chunk, vocab));
  const actors = actorsOf(names);
  const mentions = chunks.map((chunk, i): Mention => {
    const { passage, first, end } = chunk;
    passage.inName.fill(1, first, end);
    const actor = actors[i]!;
    const title = names[i]!.title;
    return {
      passage: passage.name,
      start: passage.start[first]!,
      end: passage.end[end - 1]!,
      text: slice(passage, first, end),
      actor: actor.name,
      kind: actor.kind,
      ...(title === undefined || COURTESY.test(title) ? {} : { role: title }),
    };
  });
  const named = {
    actor: numbersOf(actors),
    first: chunks.map(({ first }) => first),
    end: chunks.map(({ end }) => end),
  };
  return { mentions, named };
}

function numbersOf(actors: readonly Actor[]): readonly number[] {
  const numbers = new Map<string, number>();
  return actors.map(({ name }) => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(name, number);
    }
    return number;
  });
}

function nameOf(chunk: NameChunk, vocab: Vocab): NamedChunk {
  const { passage, first, end, titleFirst, afterPlaceWord } = chunk;
  const name = plainName(asRead(passage, vocab, first, end));
  const inHeadline = passage.name === 'headline';
  return titleFirst < first
    ? { name, title: slice(passage, titleFirst, first), afterPlaceWord, inHeadline }
    : { name, afterPlaceWord, inHeadline };
}

/** The name in the case it was read in: "KORRAN" of a headline in capitals is Korran. */
function asRead(passage: Passage, vocab: Vocab, first: number, end: number): string {
  const text = slice(passage, first, end);
  if (text !== text.toUpperCase()) return text;
  let name = '';
  for (let i = first; i < end; i += 1) {
    if (i > first) name += passage.text.slice(passage.end[i - 1], passage.start[i]);
    name += vocab.surface[passage.lexeme[i]!]!;
  }
  return name;
}

/** Without a possessive, without the comma of ", Jr.", and with single spaces. */
function plainName(text: string): string {
  const whole = /['’]s$/.test(text) ? text.slice(0, -2) : text;
  const named = whole.includes(',') ? whole.replace(/,(?= [JS]r\b)/, '') : whole;
  // "in the Ossel Sun.": the day’s stop is the sentence’s.
  const name = named.endsWith(' Sun.') ? named.slice(0, -1) : named;
  return /\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ') : name;
}

function slice(passage: Passage, first: number, end: number): string {
  return passage.text.slice(passage.start[first], passage.end[end - 1]);
}
