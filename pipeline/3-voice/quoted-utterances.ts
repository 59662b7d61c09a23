/** The quotations of a passage, each with its attribution, type and speaker. */
import type { Span, Speaker } from '../types.ts';
import { attribute } from './attribute/index.ts';
import { fragmentSayer, nestedSayer } from './attribute/nested-sayer.ts';
import type { Attribution, Ranges } from './attributions/attribution.ts';
import { shownVerb, stanceOf, verbOf } from './attributions/cue-word.ts';
import { isTheirs } from './quotations/echo.ts';
import type { MarkedWords } from './quotations/marked-words.ts';
import { ShortSpans } from './quotations/short-spans.ts';
import { isTitleOf } from './quotations/titles.ts';
import { inClause } from './quotations/words-in-clause.ts';
import { isProgrammeOrWork, WORK } from './quotations/works.ts';
import { quoteOf, spansOf } from './quote.ts';
import { namedSpeaker, speakerOfMention } from './speakers/speaker.ts';
import { has, isMark, type TextView } from './text-view.ts';
import type { Utterance } from './utterances.ts';
import { Kind } from './word-kinds.ts';

interface Material {
  readonly view: TextView;
  readonly marked: readonly MarkedWords[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly (Speaker | null)[];
}

export interface QuotedUtterances {
  readonly utterances: readonly Utterance[];
  /** Attributions whose whole content belongs to a quotation. */
  readonly used: ReadonlySet<number>;
  /** 1 for tokens of quotations that stand on their own. */
  readonly direct: Uint8Array;
}

export function quotedUtterances({ view, marked, attributions, speakers }: Material): QuotedUtterances {
  const found = attribute(view, marked, attributions);
  const used = new Set<number>();
  const direct = new Uint8Array(view.passage.length);
  const short = new ShortSpans(view, marked, attributions);
  const sayers: (Speaker | null)[] = [];
  const utterances: Utterance[] = [];
  for (let q = 0; q < marked.length; q += 1) {
    const one = marked[q]!;
    const { attribution: a, mention, signed, rule } = found[q]!;
    const attribution = attributions[a];
    const span: Span = { start: one.span.start, end: one.span.end };
    const tokens = [one.first, one.end];
    const verb = attribution === undefined ? undefined : verbOf(view, attribution.cue);
    const isWork = verb !== undefined && isTitleOf(view, one, verb);
    if (isWork) used.add(a);
    const name = isProgrammeOrWork(view, one) ? WORK : undefined;
    const term = name ?? (attribution === undefined ? undefined : inClause(view, one, attribution));
    // "an exercise called “Tide”": there is nothing else in what the verb attributes.
    if (term !== undefined && attribution !== undefined && isWithin(view, attribution.content, one))
      used.add(a);
    if (attribution !== undefined && verb !== undefined && !isWork && term === undefined) {
      const speaker = one.depth === 1 ? nestedSpeaker(view, marked, q, speakers[a]!) : speakers[a]!;
      sayers.push(speaker);
      const widens = one.shape !== 'direct' && one.depth === 0 && covers(attribution.content, one);
      if (widens) used.add(a);
      else direct.fill(1, one.first, one.end);
      const content = widens ? spansOf(view, attribution.content) : [span];
      const stance = stanceOf(verb);
      const shown = shownVerb(view, attribution.cue);
      const quote = quoteOf(view, { span, content, type: one.shape, speaker, verb: shown, stance, rule });
      utterances.push({ quote, tokens: widens ? attribution.content : tokens });
      continue;
    }
    const named = name === undefined ? namedBy(view, mention, signed) : undefined;
    // No paraphrase is left of words whose owner stands beside them.
    if (named !== undefined && one.shape === 'direct') direct.fill(1, one.first, one.end);
    const kind = named === undefined ? (term ?? short.read(q)) : undefined;
    const around = named ?? sayers[parentOf(q, marked)] ?? null;
    const speaker = one.depth === 1 ? nestedSpeaker(view, marked, q, around) : around;
    sayers.push(speaker);
    const quote = quoteOf(view, {
      span,
      content: [span],
      type: kind?.type ?? one.shape,
      speaker,
      verb: undefined,
      stance: undefined,
      rule: kind?.rule ?? (one.depth === 1 && speaker !== null && mention < 0 ? 'inside a quotation' : rule),
    });
    utterances.push({ quote, tokens });
  }
  return { utterances: echoed({ view, marked, utterances }, short), used, direct };
}

/** Whose name, or signature, stands beside the words. */
function namedBy(view: TextView, mention: number, signed: string | undefined): Speaker | undefined {
  if (mention >= 0) return speakerOfMention(view.mentions[mention]!);
  return signed === undefined ? undefined : namedSpeaker(signed, signed, undefined);
}

interface Echoes {
  readonly view: TextView;
  readonly marked: readonly MarkedWords[];
  readonly utterances: readonly Utterance[];
}

/** An echo has the speaker of the quotation it repeats. */
function echoed({ view, marked, utterances }: Echoes, short: ShortSpans): readonly Utterance[] {
  return utterances.map((utterance, q) => {
    const { type, speaker: own } = utterance.quote;
    // One word in marks is like other words in marks, but need not be theirs: “news”, “fraud”.
    if (type === 'echo' && short.isOneWord(q)) return utterance;
    if (type !== 'echo' && (type !== 'nested' || own !== null)) return utterance;
    if (type === 'nested' && !short.isEcho(q)) return ofFragment({ view, marked, utterances }, q);
    const source = short.echoedBy(q);
    const { speaker } = utterances[source]!.quote;
    if (type === 'echo' && !isTheirs(view, marked[q]!, marked[source]!, speaker)) return utterance;
    const rule = speaker === null ? utterance.quote.rule : 'same words in another quotation';
    return { ...utterance, quote: { ...utterance.quote, speaker, rule } };
  });
}

/** Of words in marks inside quoted words of which nothing else is known. */
function ofFragment({ view, marked, utterances }: Echoes, q: number): Utterance {
  const utterance = utterances[q]!;
  const parent = parentOf(q, marked);
  const around = utterances[parent]?.quote.speaker ?? null;
  if (around === null) return utterance;
  const speaker = fragmentSayer({ view, inner: marked[q]!, outer: marked[parent]!, around, quotes: marked });
  const rule = speaker === null ? utterance.quote.rule : 'inside a quotation';
  return { ...utterance, quote: { ...utterance.quote, speaker, rule } };
}

/** The attributed stretch is the quotation and no more: “…”, "in “…”", "was from “…”"; not "voted “…”". */
function isWithin(view: TextView, [from = 0, to = 0, ...rest]: Ranges, { first, end }: MarkedWords): boolean {
  if (rest.length > 0 || from < first - MOST_LEADING || to > end + 1) return false;
  for (let i = from; i < first; i += 1)
    if (!isMark(view, i) && !has(view, i, Kind.preposition | Kind.be)) return false;
  return true;
}

const MOST_LEADING = 3;

/** The attributed stretch holds the quotation and words around it. */
function covers(content: Ranges, { first, end }: MarkedWords): boolean {
  for (let i = 0; i < content.length; i += 2)
    if (content[i]! <= first && content[i + 1]! >= end - 2) return true;
  return false;
}

/** The one who speaks around a nested quotation, or whom he quotes in it. */
function nestedSpeaker(
  view: TextView,
  marked: readonly MarkedWords[],
  q: number,
  around: Speaker | null,
): Speaker | null {
  const parent = parentOf(q, marked);
  return parent < 0
    ? around
    : nestedSayer({ view, inner: marked[q]!, outer: marked[parent]!, around, quotes: marked });
}

/** Index of the quotation around a nested one; −1 for others. */
function parentOf(q: number, marked: readonly MarkedWords[]): number {
  const inner = marked[q]!;
  if (inner.depth === 0) return -1;
  for (let p = q - 1; p >= 0; p -= 1) {
    const outer = marked[p]!;
    if (outer.depth === 0 && outer.first <= inner.first && outer.end >= inner.end) return p;
  }
  return -1;
}
