/** People, places and organisations of an article, with one actor each. Marks the name tokens, too. */
import type { Doc, Mention, Passage } from '../types.ts';
import { actorsOf, type NamedChunk } from './actors.ts';
import { midSentenceNames, type NameChunk, nameChunks } from './name-chunks.ts';

/** Mentions in text order, the headline's first. Sets `inName` of their tokens. */
export function findMentions(doc: Pick<Doc, 'vocab' | 'headline' | 'body'>): readonly Mention[] {
  const { vocab, headline, body } = doc;
  const seen = midSentenceNames([headline, body], vocab);
  const chunks = [...nameChunks(headline, vocab, seen), ...nameChunks(body, vocab, seen)];
  const named = chunks.map(nameOf);
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
      ...(title === undefined ? {} : { role: title }),
    };
  });
}

function nameOf(chunk: NameChunk): NamedChunk {
  const { passage, first, end, titleFirst, afterPlaceWord } = chunk;
  const name = slice(passage, first, end).replace(/['’]s$/, '').replace(/\s+/g, ' ');
  return titleFirst < first
    ? { name, title: slice(passage, titleFirst, first), afterPlaceWord }
    : { name, afterPlaceWord };
}

function slice(passage: Passage, first: number, end: number): string {
  return passage.text.slice(passage.start[first], passage.end[end - 1]);
}
