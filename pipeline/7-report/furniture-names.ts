import type { FurnitureKind } from '../types.ts';

/** Kinds of page furniture in plain English, one line and several lines, in the order of a report. */
export const FURNITURE_NAMES: Readonly<Record<FurnitureKind, readonly [one: string, many: string]>> = {
  teaser: ['teaser for another story', 'teasers for other stories'],
  related: ['pointer to a related story', 'pointers to related stories'],
  byline: ['author line', 'author lines'],
  dateline: ['place-and-date line', 'place-and-date lines'],
  wire: ['news agency line', 'news agency lines'],
  source: ['source line', 'source lines'],
  credit: ['picture credit', 'picture credits'],
  social: ['“share” or “follow us” line', '“share” or “follow us” lines'],
  legal: ['copyright line', 'copyright lines'],
  comment: ['comment that is not shown', 'comments that are not shown'],
};
