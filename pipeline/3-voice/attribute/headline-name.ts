/** "Korran: plan is ‘dead’" and "Plan is ‘dead’: Korran": a headline with one name before or behind its colon. */
import { normAt, type TextView } from '../text-view.ts';
import type { Attributed, Evidence } from './attributed.ts';

export function headlineName({ view }: Evidence): Attributed | undefined {
  if (view.passage.name !== 'headline') return undefined;
  const { length } = view.passage;
  for (let i = 1; i + 1 < length; i += 1) {
    if (normAt(view, i) !== ':') continue;
    const mention = spans(view, 0, i) ?? spans(view, i + 1, length);
    return mention === undefined ? undefined : { attribution: -1, mention, rule: 'name and colon' };
  }
  return undefined;
}

/** The one mention, no place, that fills these tokens to their end; a title may stand before it. */
function spans({ mentionAt, mentions, passage }: TextView, first: number, end: number): number | undefined {
  const mention = mentionAt[end - 1]!;
  if (mention < 0 || mentions[mention]!.kind === 'place') return undefined;
  let i = end - 1;
  while (i >= first && mentionAt[i] === mention) i -= 1;
  const title = mentions[mention]!.role;
  const before = passage.text.slice(passage.start[first], passage.start[i + 1]).trim();
  return before === '' || before === title ? mention : undefined;
}
