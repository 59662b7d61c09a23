/** Every kind of gold file that is read. To add one: write its file, and one line here. */
import type { GoldFormat } from '../read/reading.ts';
import { babe } from './babe.ts';
import { basil } from './basil.ts';
import { newsmtsc } from './newsmtsc.ts';
import { ownMarks } from './own-marks.ts';
import { ownQuotes } from './own-quotes.ts';
import { ownSentences } from './own-sentences.ts';
import { ownTone } from './own-tone.ts';
import { polnear } from './polnear.ts';
import { ptc } from './ptc.ts';
import { semeval } from './semeval.ts';
import { stories } from './stories.ts';
import { wikiNpov } from './wiki-npov.ts';

/** Asked in this order; the first that recognises a line of the file reads it. */
export const goldFormats: readonly GoldFormat[] = [
  babe,
  wikiNpov,
  basil,
  ptc,
  polnear,
  semeval,
  newsmtsc,
  stories,
  ownSentences,
  ownMarks,
  ownQuotes,
  ownTone,
];
