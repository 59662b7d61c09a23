/** "KORRAN: “…”": a line that opens with somebody of the article in capitals, as checks of facts have them. */
import type { MarkedWords } from '../quotations/marked-words.ts';
import { isMark, normAt, opensSentence, type TextView } from '../text-view.ts';
import { labelAt } from '../turns/label-at.ts';
import { turnSpeaker } from '../turns/turn-speaker.ts';
import type { Attributed, Evidence } from './attributed.ts';

export function shoutedName({ view }: Evidence, quote: MarkedWords): Attributed | undefined {
  let colon = quote.first - 1;
  while (colon >= 0 && isMark(view, colon)) colon -= 1;
  if (colon < 1 || normAt(view, colon) !== ':') return undefined;
  const { sentences, sentence } = view.passage;
  const first = sentences[sentence[colon]! * 2]!;
  const label = opensSentence(view, first) ? labelAt(view, first) : undefined;
  if (label === undefined || label.end !== colon + 1 || label.name !== label.name.toUpperCase())
    return undefined;
  const mention = mentionOf(view, turnSpeaker(view, label)?.name);
  return mention < 0 ? undefined : { attribution: -1, mention, rule: 'name and colon' };
}

function mentionOf({ mentions }: TextView, name: string | undefined): number {
  return name === undefined
    ? -1
    : mentions.findIndex(({ actor, kind }) => actor === name && kind === 'person');
}
