/** What a frame does in a text. */
import type { PassageName, Span } from './article.ts';
import type { Voice } from './doc.ts';

/** What a frame does in a text (Entman 1993): name a problem, its cause, judge it, propose what to do. */
export const FRAME_ELEMENTS = ['problem', 'cause', 'judgement', 'remedy'] as const;
export type FrameElementKind = (typeof FRAME_ELEMENTS)[number];

/** A wording that names a problem, a cause, a judgement or a remedy: a sentence a reader may dispute. */
export interface FrameElement extends Span {
  readonly passage: PassageName;
  readonly text: string;
  /** Offsets of its sentence in the passage. */
  readonly sentence: readonly [number, number];
  readonly element: FrameElementKind;
  readonly voice: Exclude<Voice, 'furniture'>;
  /** As in `Cue`. */
  readonly speaker?: string | null;
  /** `element/term`. */
  readonly entry: string;
  readonly reason: string;
}
