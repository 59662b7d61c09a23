/** Posts that an article shows without quotation marks, above the name and handle of whoever wrote them. */
import { type Span, type Speaker, VOICES } from '../../types.ts';
import { quoteOf } from '../quote.ts';
import { namedSpeaker, speakerOfMention } from '../speakers/speaker.ts';
import type { TextView } from '../text-view.ts';
import type { Utterance } from '../utterances.ts';
import { signedPosts } from './signature.ts';

const POST = 'post signed by its author';
const OUTLET = VOICES.indexOf('outlet');
const QUOTE = VOICES.indexOf('quote');

/** The posts of a body, with their words marked as quoted. Called before quotation marks are looked for. */
export function postsOf(view: TextView): readonly Utterance[] {
  const { passage } = view;
  if (passage.name !== 'body' || !view.hasLinks) return [];
  const utterances: Utterance[] = [];
  let token = 0;
  for (const { words, name } of signedPosts(passage.text)) {
    while (token < passage.length && passage.start[token]! < words.start) token += 1;
    const first = token;
    while (token < passage.length && passage.end[token]! <= words.end) token += 1;
    if (first === token || passage.voice[first] !== OUTLET) continue;
    for (let i = first; i < token; i += 1) {
      passage.voice[i] = QUOTE;
      passage.speaker[i] = -1;
    }
    const span = { start: passage.start[first]!, end: passage.end[token - 1]! };
    const quote = { span, content: [span], type: 'direct', verb: undefined, stance: undefined } as const;
    utterances.push({
      quote: quoteOf(view, { ...quote, speaker: authorOf(view, token, name), rule: POST }),
      tokens: [first, token],
    });
  }
  return utterances;
}

/** Somebody the article names, or the name as it is signed. */
function authorOf(view: TextView, from: number, { start, end }: Span): Speaker {
  const { passage, mentions, mentionAt } = view;
  for (let i = from; i < passage.length && passage.start[i]! < end; i += 1) {
    const mention = mentions[mentionAt[i]!];
    if (passage.start[i]! < start || mention === undefined) continue;
    // "Noria News" is more than the "News" of it.
    if (mention.kind === 'person' || (mention.start === start && mention.end === end))
      return speakerOfMention(mention);
  }
  const name = passage.text.slice(start, end);
  return namedSpeaker(name, name, undefined);
}
