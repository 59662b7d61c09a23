/** Quotations and paraphrase of one passage, each with its speaker, in text order. */
import { OF_SHOWING } from '../lexicons/report-limits.ts';
import type { Doc, Passage, Quote, Speaker } from '../types.ts';
import type { Attribution, Ranges } from './attributions/attribution.ts';
import { NOUN_OF_SPEECH } from './attributions/content-noun.ts';
import { stanceOf, verbOf } from './attributions/cue-word.ts';
import { attributionsOf } from './attributions/index.ts';
import { postsOf } from './posts/index.ts';
import { markedWords } from './quotations/marked-words.ts';
import { quoteOf, spansOf } from './quote.ts';
import { quotedUtterances } from './quoted-utterances.ts';
import { isReport } from './reports/is-report.ts';
import { isHeadOfQuotation, isTagBefore, isTagOfQuotation, isToldByOthers } from './reports/left-over.ts';
import { isWithinUnsaid } from './reports/within-unsaid.ts';
import { speakersOf } from './speakers/index.ts';
import { type TextView, viewOf } from './text-view.ts';
import { turnsOf } from './turns/index.ts';
import { withUnclaimed } from './unclaimed/index.ts';

/** A quotation or paraphrase with its tokens. */
export interface Utterance {
  readonly quote: Quote;
  /** Tokens it attributes, [first, end) in pairs. */
  readonly tokens: Ranges;
}

export interface PassageVoices {
  readonly view: TextView;
  readonly attributions: readonly Attribution[];
  readonly utterances: readonly Utterance[];
}

export function utterancesOf(doc: Doc, passage: Passage): PassageVoices {
  const view = viewOf(doc, passage);
  const turns = turnsOf(view);
  const posts = postsOf(view);
  const marked = markedWords(doc, passage);
  const attributions = withUnclaimed(view, marked, attributionsOf(view));
  const speakers = speakersOf(view, attributions);
  const quoted = quotedUtterances({ view, marked, attributions, speakers });
  const utterances = [...turns, ...posts, ...quoted.utterances];
  let last: Attribution | undefined;
  let spoke: string | undefined;
  for (let a = 0; a < attributions.length; a += 1) {
    if (quoted.used.has(a)) continue;
    const attribution = attributions[a]!;
    const outer = holderOf(attributions, a);
    if (
      outer !== undefined &&
      (isDenied(view, attribution, outer) || isWithinUnsaid(view, attribution, outer))
    )
      continue;
    if (isToldByOthers(view, attributions, a)) continue;
    if (!isReport(view, attribution, speakers[a] !== null, outer)) continue;
    if (OF_SHOWING.has(verbOf(view, attribution.cue)) && isShownTo(attributions, a)) continue;
    const speaker = speakers[a]!;
    if (last !== undefined) {
      if (
        speaker === null ? isClaimOf(attribution, last) : speaker.name === spoke && repeats(attribution, last)
      )
        continue;
    }
    last = attribution;
    spoke = speaker?.name;
    const tokens = ownWords(view, attribution.content, quoted.direct);
    if (tokens.length === 0) continue;
    if (attribution.side === 'after' ? isTagBefore(view, tokens) : isTagOfQuotation(view, tokens)) continue;
    utterances.push(paraphrase(view, attribution, tokens, speakers[a]!));
  }
  return { view, attributions, utterances: utterances.sort(byPlace) };
}

/** By start; of those that begin together the longest first, so that the outer one comes before what it holds. */
function byPlace({ quote: a }: Utterance, { quote: b }: Utterance): number {
  return a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);
}

/** "denied that she had told …", "denied he asked …": nobody has told or asked anything. */
function isDenied(view: TextView, { cue, rule }: Attribution, outer: Attribution): boolean {
  if (cue - outer.cue > DENIED || !rule.startsWith('verb ') || outer.rule.endsWith(' object')) return false;
  if (verbOf(view, outer.cue) !== 'deny') return false;
  for (let i = outer.cue + 1; i < cue; i += 1) if (!view.passage.word[i]) return false;
  return true;
}

/** Tokens from the denial to what is denied. */
const DENIED = 8;

/** An earlier one of its sentence in whose words the cue stands, or which reports the same words. */
function holderOf(attributions: readonly Attribution[], a: number): Attribution | undefined {
  const { cue, sentence, side: of } = attributions[a]!;
  if (of !== 'after') return undefined;
  for (let b = a - 1; b >= 0 && attributions[b]!.sentence === sentence; b -= 1) {
    const { content, phrase, side } = attributions[b]!;
    if (phrase === undefined || side !== 'after') continue;
    for (let r = 0; r < content.length; r += 2)
      if (content[r]! <= cue && cue < content[r + 1]!) return attributions[b];
  }
  return undefined;
}

/** "The report shows that …, Korran said": what it shows, she says. */
function isShownTo(attributions: readonly Attribution[], a: number): boolean {
  const { cue, phrase, sentence, side: of } = attributions[a]!;
  if (of !== 'after' || (phrase?.kind !== 'paper' && phrase?.kind !== 'thing')) return false;
  for (let b = a + 1; b < attributions.length && attributions[b]!.sentence === sentence; b += 1) {
    const { content, phrase: sayer, side } = attributions[b]!;
    if (side === 'after' || (sayer?.kind !== 'name' && sayer?.kind !== 'role')) continue;
    if (content.length === 2 && content[0]! <= cue && cue < content[1]!) return true;
  }
  return false;
}

/** "responded with a warning that …": the same words once more. */
function repeats(claim: Attribution, last: Pick<Attribution, 'content' | 'rule' | 'sentence'>): boolean {
  return (
    claim.rule === NOUN_OF_SPEECH && last.sentence === claim.sentence && claim.content[0] === last.content[0]
  );
}

/** "rejected the claim that …": all of it is what is rejected, and nobody else is heard. */
function isClaimOf(claim: Attribution, { content, rule, sentence }: Attribution): boolean {
  const [first = 0] = content;
  if (repeats(claim, { content, rule, sentence })) return true;
  return (
    sentence === claim.sentence &&
    claim.rule === NOUN_OF_SPEECH &&
    (rule.endsWith(' object') || rule.endsWith(' as')) &&
    first <= claim.cue &&
    claim.cue < first + CLAIM
  );
}

/** Tokens of "the false claim". */
const CLAIM = 5;

/** The stretches without whole quoted sentences; nothing if no paraphrase is left. */
function ownWords(view: TextView, ranges: Ranges, direct: Uint8Array): Ranges {
  const { word } = view.passage;
  const kept: number[] = [];
  for (let r = 0; r < ranges.length; r += 2) {
    let first = ranges[r]!;
    let end = ranges[r + 1]!;
    while (first < end && (direct[first] || !word[first])) first += 1;
    while (end > first && (direct[end - 1] || !word[end - 1])) end -= 1;
    if (end > first && !isHeadOfQuotation(view, first, end)) kept.push(first, end);
  }
  return kept;
}

function paraphrase(
  view: TextView,
  { cue, rule }: Attribution,
  tokens: Ranges,
  speaker: Speaker | null,
): Utterance {
  const content = spansOf(view, tokens);
  const verb = verbOf(view, cue);
  const quote = quoteOf(view, {
    span: content[0]!,
    content,
    type: 'indirect',
    speaker,
    verb,
    stance: stanceOf(verb),
    rule,
  });
  return { quote, tokens };
}
