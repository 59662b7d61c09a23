/** The marks of an article that can be drawn to be judged. */
import type { Analysed, PassageName, Quote, Span, Strength, Voice } from '../../../pipeline/types.ts';
import { sentenceAround } from '../output/sentence-around.ts';

export const MARK_KINDS = ['cues', 'quotes', 'figures'] as const;
type MarkKind = (typeof MARK_KINDS)[number];

/** A mark as a judge sees it. Offsets are UTF-16, in the passage. */
export interface DrawnMark extends Span {
  readonly id: string;
  readonly passage: PassageName;
  readonly sentence: string;
  readonly mark: string;
  readonly category: string;
  readonly reason: string;
}

export interface MarkChoice {
  readonly kind: MarkKind;
  /** Least strength, of cues. */
  readonly strength: Strength;
  /** Whose words, of cues; anybody's unless told. */
  readonly voice?: Voice;
}

/** The marks of one article in text order. */
export function drawableMarks({ analysis, doc }: Analysed, choice: MarkChoice): readonly DrawnMark[] {
  const place = ({ passage, start, end }: Span & { readonly passage: PassageName }) => {
    const { text } = doc[passage];
    const sentence = sentenceAround(doc[passage], start);
    return {
      id: analysis.id,
      passage,
      start,
      end,
      sentence: text.slice(sentence.start, Math.max(end, sentence.end)),
      mark: text.slice(start, end),
    };
  };
  const marks = ((): readonly DrawnMark[] => {
    switch (choice.kind) {
      case 'cues':
        return analysis.cues
          .filter(({ strength }) => strength >= choice.strength)
          .filter(({ voice }) => choice.voice === undefined || voice === choice.voice)
          .map((cue) => ({ ...place(cue), category: cue.category, reason: cue.reason }));
      case 'quotes':
        return analysis.quotes.map((quote) => ({
          ...place({ passage: quote.passage, ...longestOf(quote) }),
          category: quote.type,
          reason: `speaker: ${quote.speaker?.name ?? 'not found'} (${quote.rule})`,
        }));
      case 'figures':
        return analysis.figures.map((figure) => ({
          ...place(figure),
          category: figure.unit ?? 'number',
          reason: `value ${figure.value ?? '–'}, counts ${figure.counts ?? '–'}, of ${figure.of ?? '–'}`,
        }));
    }
  })();
  return [...marks].sort(inTextOrder);
}

/** Of a paraphrase in pieces the longest: “Instead”, Korran said, | the boats will be mended. */
function longestOf({ type, content, start, end }: Quote): Span {
  if (type !== 'indirect') return { start, end };
  return content.reduce((longest, one) =>
    one.end - one.start > longest.end - longest.start ? one : longest,
  );
}

/** A total order: no two marks of an article are alike in all of these. */
function inTextOrder(a: DrawnMark, b: DrawnMark): number {
  const key = (mark: DrawnMark) => `${mark.category}\n${mark.reason}`;
  if (a.passage !== b.passage) return a.passage === 'headline' ? -1 : 1;
  return a.start - b.start || a.end - b.end || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
