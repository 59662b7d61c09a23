/** Quotations and paraphrase of one passage, each with its speaker, in text order. */
import type { Doc, Passage, Quote, QuoteType, Span, Speaker } from '../types.ts';
import { attribute } from './attribute.ts';
import { type Attribution, attributionsOf, type Ranges, verbOf } from './attributions.ts';
import { type MarkedWords, markedWords } from './marked-words.ts';
import { isTitleOf, plainWords, type Surroundings, shortSpan } from './short-spans.ts';
import { speakersOf } from './speakers.ts';
import { type TextView, viewOf } from './text-view.ts';

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
  const marked = markedWords(doc, passage);
  const view = viewOf(doc, passage);
  const attributions = attributionsOf(view);
  const speakers = speakersOf(view, attributions);
  const quoted = quotedUtterances({ view, marked, attributions, speakers });
  const utterances = [...quoted.utterances];
  for (const [a, attribution] of attributions.entries()) {
    if (quoted.used.has(a)) continue;
    const content = ownWords(view, attribution.content, quoted.direct);
    if (content.length > 0) utterances.push(paraphrase(view, { ...attribution, content }, speakers[a]!));
  }
  return { view, attributions, utterances: utterances.sort(byPlace) };
}

/** By start; of those that begin together the longest first, so that the outer one comes before what it holds. */
function byPlace({ quote: a }: Utterance, { quote: b }: Utterance): number {
  return a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);
}

/** The stretches without whole quoted sentences; nothing if no paraphrase is left. */
function ownWords(view: TextView, ranges: Ranges, direct: Uint8Array): Ranges {
  const kept: number[] = [];
  for (let r = 0; r < ranges.length; r += 2) {
    let first = ranges[r]!;
    let end = ranges[r + 1]!;
    while (first < end && (direct[first] || !view.passage.word[first])) first += 1;
    while (end > first && (direct[end - 1] || !view.passage.word[end - 1])) end -= 1;
    if (end > first) kept.push(first, end);
  }
  return kept;
}

interface Material {
  readonly view: TextView;
  readonly marked: readonly MarkedWords[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly (Speaker | null)[];
}

function quotedUtterances({ view, marked, attributions, speakers }: Material) {
  const found = attribute(view, marked, attributions);
  const used = new Set<number>();
  const direct = new Uint8Array(view.passage.length);
  const texts = marked.map(({ span }) => plainWords(view.passage.text.slice(span.start, span.end)));
  const says = new Set(
    attributions.filter(({ phrase }) => phrase !== undefined).map(({ sentence }) => sentence),
  );
  const around = { texts, says };
  const sayers: (Speaker | null)[] = [];
  const utterances = marked.map((one, q): Utterance => {
    const { attribution: a, mention, rule } = found[q]!;
    const attribution = attributions[a];
    const { span } = one;
    const own: Span = { start: span.start, end: span.end };
    const base = { passage: view.passage.name, ...own, text: view.passage.text.slice(span.start, span.end) };
    const isWork = attribution !== undefined && isTitleOf(view, one, verbOf(view, attribution.cue).verb);
    if (isWork) used.add(a);
    if (attribution !== undefined && !isWork) {
      const speaker = speakers[a]!;
      sayers.push(speaker);
      const widens = one.shape !== 'direct' && one.depth === 0 && covers(attribution.content, one);
      if (widens) used.add(a);
      else direct.fill(1, one.first, one.end);
      const tokens = widens ? attribution.content : [one.first, one.end];
      const content = widens ? spansOf(view, attribution.content) : [own];
      return {
        quote: { ...base, content, type: one.shape, speaker, ...verbOf(view, attribution.cue), rule },
        tokens,
      };
    }
    const tokens = [one.first, one.end];
    if (mention !== undefined) {
      const { actor, text, role } = view.mentions[mention]!;
      const speaker = { name: actor, mention: text, ...(role === undefined ? {} : { role }), named: true };
      sayers.push(speaker);
      return { quote: { ...base, content: [own], type: one.shape, speaker, rule }, tokens };
    }
    const short = shortSpan(view, q, marked, around);
    const parent = one.depth === 1 ? parentOf(q, marked) : -1;
    const speaker = parent >= 0 ? (sayers[parent] ?? null) : null;
    sayers.push(speaker);
    const type: QuoteType = short?.type ?? one.shape;
    return { quote: { ...base, content: [own], type, speaker, rule: short?.rule ?? rule }, tokens };
  });
  return { utterances: echoed(utterances, view, marked, around), used, direct };
}

/** An echo has the speaker of the quotation it repeats. */
function echoed(
  utterances: readonly Utterance[],
  view: TextView,
  marked: readonly MarkedWords[],
  around: Surroundings,
): readonly Utterance[] {
  return utterances.map((utterance, q) => {
    if (utterance.quote.type !== 'echo') return utterance;
    const p = shortSpan(view, q, marked, around)?.echoes ?? q;
    return { ...utterance, quote: { ...utterance.quote, speaker: utterances[p]!.quote.speaker } };
  });
}

/** The attributed stretch holds the quotation and words around it. */
function covers(content: Ranges, { first, end }: MarkedWords): boolean {
  for (let i = 0; i < content.length; i += 2)
    if (content[i]! <= first && content[i + 1]! >= end - 2) return true;
  return false;
}

function parentOf(q: number, marked: readonly MarkedWords[]): number {
  const inner = marked[q]!;
  for (let p = 0; p < marked.length; p += 1) {
    const outer = marked[p]!;
    if (p !== q && outer.first <= inner.first && outer.end >= inner.end) return p;
  }
  return -1;
}

function paraphrase(view: TextView, attribution: Attribution, speaker: Speaker | null): Utterance {
  const content = spansOf(view, attribution.content);
  const { start, end } = content[0]!;
  const text = view.passage.text.slice(start, end);
  const quote: Quote = {
    passage: view.passage.name,
    start,
    end,
    text,
    content,
    type: 'indirect',
    speaker,
    ...verbOf(view, attribution.cue),
    rule: attribution.rule,
  };
  return { quote, tokens: attribution.content };
}

function spansOf({ passage }: TextView, ranges: Ranges): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    spans.push({ start: passage.start[ranges[i]!]!, end: passage.end[ranges[i + 1]! - 1]! });
  }
  return spans;
}
