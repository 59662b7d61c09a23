/** People, places and organisations of an article, with one actor each. Marks the name tokens, too. */
import type { Doc, Mention, Passage, Vocab } from '../types.ts';
import { actorsOf, COURTESY, type NamedChunk } from './actors.ts';
import { type NameChunk, nameChunks } from './name-chunks.ts';
import { midSentenceNames } from './name-words.ts';

/** Mentions in text order, the headline's first. Sets `inName` of their tokens. */
export function findMentions(doc: Pick<Doc, 'vocab' | 'headline' | 'body'>): readonly Mention[] {
  const { vocab, headline, body } = doc;
  const seen = midSentenceNames([headline, body], vocab);
  const chunks = [...nameChunks(headline, vocab, seen), ...nameChunks(body, vocab, seen)];
  const named = chunks.map((chunk) => nameOf(chunk, vocab));
  const actors = actorsOf(named);
  return chunks.map((chunk, i) => {
    const { passage, first, end } = chunk;
    passage.inName.fill(1, first, end);
    const actor = actors[i]!;
    const title = named[i]!.title;
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

/** Without a possessive and with single spaces. */
function plainName(text: string): string {
  const name = /['’]s$/.test(text) ? text.slice(0, -2) : text;
  return /\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ') : name;
}

function slice(passage: Passage, first: number, end: number): string {
  return passage.text.slice(passage.start[first], passage.end[end - 1]);
}
