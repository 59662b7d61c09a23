/**
 * Findings for a report that may be passed on where the articles may not: marks, changes and finds that are long enough
 * to give a sentence away keep their places and their first words.
 */
import type { Analysis, Cue, Findings, FrameElement, ListMatch, Variant } from '../types.ts';

/** A mark of more words gives its sentence away. */
const MOST_WORDS = 6;
const KEPT_WORDS = 3;

export function shareable(findings: Findings): Findings {
  const { articles, comparison } = findings;
  return {
    ...findings,
    articles: articles.map((found) => ({ ...found, analysis: withShortMarks(found.analysis) })),
    comparison: { ...comparison, variants: comparison.variants.map(withShortChanges) },
  };
}

function withShortMarks(analysis: Analysis): Analysis {
  const { cues, elements, listMatches } = analysis;
  return {
    ...analysis,
    cues: cues.map(shortMark),
    elements: elements.map(shortMark),
    ...(listMatches === undefined ? {} : { listMatches: listMatches.map(shortMark) }),
  };
}

function shortMark<Mark extends Cue | FrameElement | ListMatch>(mark: Mark): Mark {
  const text = isSentence(mark) ? shortened(mark.text, KEPT_WORDS) : shortened(mark.text);
  if (text === mark.text) return mark;
  const { reason } = mark;
  return { ...mark, text, ...(reason === undefined ? {} : { reason: reason.replaceAll(mark.text, text) }) };
}

/** Whether the mark is a sentence of the body, but for a mark at its end. */
function isSentence({ passage, start, end, sentence }: Cue | FrameElement | ListMatch): boolean {
  return passage === 'body' && sentence[1] - sentence[0] - (end - start) <= 2;
}

function withShortChanges(variant: Variant): Variant {
  const changes = variant.changes.map((change) => ({
    ...change,
    from: shortened(change.from),
    to: shortened(change.to),
  }));
  return { ...variant, changes };
}

/** "How long can a town survive when …" → "How long can …" */
function shortened(text: string, most = MOST_WORDS): string {
  const words = text.trim().split(/\s+/);
  return words.length <= most ? text : `${words.slice(0, KEPT_WORDS).join(' ')} …`;
}
