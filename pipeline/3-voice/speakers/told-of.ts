/** People who are named in what another says, and so are not the "he" of "he said". */
import { genderOf } from '../../lexicons/gazetteers/gender.ts';
import type { Attribution, Ranges } from '../attributions/attribution.ts';
import { verbOf } from '../attributions/cue-word.ts';
import { has, isPlain, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Gender, Heard, Spoken } from './heard.ts';
import { firstMention } from './named-subject.ts';

/** "Korran said no. Vask will sail, she said": while another holds the floor, whoever the words name is spoken of. */
export function toldOf(
  view: TextView,
  { cue, content, sentence }: Pick<Attribution, 'cue' | 'content' | 'sentence'>,
  gender: Gender,
  heard: Heard,
): Iterable<string> {
  const goesOn = GOES_ON.has(verbOf(view, cue));
  const isPlainContent = isAllPlain(view, content);
  const named = peopleIn(view, content, { goesOn, isPlainContent });
  if (named.size === 0) return [];
  const holder = holderOf(heard, sentence, goesOn || isPlainContent ? named : new Set());
  if (holder === undefined || named.has(holder.speaker.name)) return [];
  const { name, role } = holder.speaker;
  return (genderOf(name, role) ?? gender) === gender ? named : [];
}

/** Whoever adds something has spoken before. */
const GOES_ON = new Set(['add', 'continue']);

/** Who spoke in the sentence before; "as Vask suggests" within the words themselves does not count. */
function holderOf(heard: Heard, sentence: number, named: ReadonlySet<string>): Spoken | undefined {
  const { last, lastSentence, lastGenus } = heard;
  if (last === undefined) return undefined;
  const isWithin = lastSentence === sentence && named.has(last.name);
  const holder = isWithin ? heard.before : { speaker: last, sentence: lastSentence, genus: lastGenus };
  if (holder === undefined || holder.genus !== 'person' || holder.sentence >= sentence) return undefined;
  return heard.distance(holder.sentence, sentence) > 1 ? undefined : holder;
}

/** Whom the outlet names before quoted words is told of by nobody: "Vask left at 6pm. “…,” she said." */
function peopleIn(
  view: TextView,
  content: Ranges,
  { goesOn, isPlainContent }: { readonly goesOn: boolean; readonly isPlainContent: boolean },
): ReadonlySet<string> {
  const { mentions, mentionFirst } = view;
  const found = new Set<string>();
  for (let r = 0; r < content.length; r += 2) {
    const end = content[r + 1]!;
    let m = firstMention(view, content[r]!);
    for (; m < mentions.length && mentionFirst[m]! < end; m += 1)
      if (
        mentions[m]!.kind === 'person' &&
        (isPlainContent || !isPlain(view, mentionFirst[m]!)) &&
        (goesOn || !thinks(view, m))
      )
        found.add(mentions[m]!.actor);
  }
  return found;
}

/** "Korran thinks it is late, she says": the words name who says them. */
function thinks(view: TextView, mention: number): boolean {
  let end = view.mentionFirst[mention]!;
  while (end < view.passage.length && view.mentionAt[end] === mention) end += 1;
  return end < view.passage.length && has(view, end, Kind.clause);
}

function isAllPlain(view: TextView, content: Ranges): boolean {
  for (let r = 0; r < content.length; r += 2)
    for (let i = content[r]!; i < content[r + 1]!; i += 1) if (!isPlain(view, i)) return false;
  return true;
}
