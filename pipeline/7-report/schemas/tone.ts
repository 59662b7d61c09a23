/** Schema of an article's tone. */
import type {
  ArcPoint,
  Balance,
  HeadlineGap,
  SpeakerTone,
  TargetTone,
  TargetWord,
  Tone,
} from '../../types.ts';
import { passageName, score, span, spanSchema, toneWord } from './parts.ts';
import {
  array,
  count,
  flag,
  number,
  object,
  oneOf,
  optional,
  percent,
  type Schema,
  text,
  textOrNull,
  tone,
} from './schema.ts';

const gap: Schema = object<HeadlineGap>({
  difference: optional(number),
  percentile: optional(percent),
  higher: optional(percent),
  lower: optional(percent),
  headlineOnly: array(text),
  support: { anyOf: [spanSchema, { type: 'null' }] },
});

const balance = { score: optional(tone), sentences: count } as const;

const targetWord: Schema = object<TargetWord>({
  ...span,
  passage: passageName,
  text,
  link: oneOf(['near', 'actor', 'affected', 'against']),
  value: number,
  negated: optional(flag),
  voice: oneOf(['outlet', 'quote', 'indirect']),
  speaker: optional(textOrNull),
});

const target: Schema = object<TargetTone>({
  name: text,
  mentions: count,
  ...balance,
  label: optional(oneOf(['positive', 'negative'])),
  own: object<Balance>(balance),
  quoted: object<Balance>(balance),
  words: array(targetWord),
});

const speaker: Schema = object<SpeakerTone>({
  speaker: textOrNull,
  target: text,
  ...balance,
  words: array(toneWord),
});

export const toneSchema: Schema = object<Tone>({
  headline: score,
  own: score,
  quoted: score,
  gap,
  arc: array(object<ArcPoint>({ ...span, score: tone, hits: count })),
  targets: array(target),
  speakers: array(speaker),
});
