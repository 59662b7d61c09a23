/** How well the surroundings of two figures fit, and whether that is enough to set them side by side. */
import type { Figure } from '../../types.ts';
import { isSynonym } from '../variants/word-classes.ts';
import { agree, intervalOf, isEqual, isSameNumber, significantDigits } from './amounts.ts';
import type { FigureNode } from './figure-nodes.ts';
import {
  isMoney,
  isOtherThing,
  isRivalUnit,
  isSameFate,
  type NounMatch,
  nounMatch,
  sharesWord,
} from './same-thing.ts';

/** Different amounts further apart than this are no two counts of one thing. */
const FARTHEST = 10;
const FARTHEST_SUM = 5;
/** Surroundings this alike allow for twice as much. */
const STRONG = 0.5;
/** Crowds of so many and more are guessed at. */
const CROWD = 20;
/** Armies, marches: so many and more. */
const HOST = 1000;
/** From here on the same amount is of the same occasion, whoever is named beside it. */
const SAME_OCCASION = 0.3;
/** Amounts this near are one, rounded: more than 800, 820. */
const NEAR = 1.05;

/**
 * How much speaks for one thing, above what is needed; undefined if too little does. `alike` gives how alike their
 * surroundings are, 0…1.
 */
export function likeness(a: FigureNode, b: FigureNode, alike: () => number): number | undefined {
  const [f, g] = [a.figure, b.figure];
  if (isOtherThing(f, g)) return undefined;
  const same = isEqual(f, g);
  const isOccasion = f.unit === 'seconds' || f.unit === 'date' || f.unit === 'ordinal';
  if (!same && (isOtherDay(a, b) || a.isWhole !== b.isWhole)) return undefined;
  const noun = nounMatch(f, g);
  // In a list only the words beside a figure are its own.
  const isList = (a.isListed || b.isListed) && !isNear(a, b);
  if (!same && isList && areDisjoint(a.local, b.local)) return undefined;
  const evidence = evidenceFor(f, g, alike());
  // Two hours of one meeting and ninety minutes of another: other people, another occasion.
  if (isOccasion && isOtherPeople(a, b) && !(same && evidence >= SAME_OCCASION)) return undefined;
  const isSlip = evidence >= STRONG && isSameNumber(f, g);
  if (isRivalUnit(f.unit, g.unit) && !isSlip) return undefined;
  if (!same && !isSlip && f.unit !== 'date' && isTooFar(a, b, evidence)) return undefined;
  const needed = same ? neededForSame(a, noun) : neededForOther(a, b, noun);
  if (evidence < needed) return undefined;
  return evidence - needed + (noun === 'same' ? 0.2 : noun === 'alike' ? 0.15 : 0) + (agree(f, g) ? 0.2 : 0);
}

function evidenceFor(f: Figure, g: Figure, alike: number): number {
  let evidence = alike;
  if (isSameVerb(f.predicate, g.predicate)) evidence += 0.12;
  if (f.where !== undefined && g.where !== undefined && sharesWord(f.where, g.where)) evidence += 0.12;
  if (f.of !== undefined && g.of !== undefined) evidence += 0.1;
  if (isSameFate(f, g)) evidence += 0.15;
  return evidence;
}

/** The same amount: a long number is evidence in itself, a small one is not. */
function neededForSame({ figure }: FigureNode, noun: NounMatch): number {
  const digits = significantDigits(figure);
  const isKnown = noun === 'same' || noun === 'alike';
  if (figure.unit === 'date') return 0.15;
  const isMeasured = figure.unit !== 'count' && figure.unit !== 'people' && figure.unit !== 'seconds';
  if (digits >= 3) return isKnown ? 0 : 0.03;
  if (digits === 2 || (figure.value ?? 0) >= HOST) return isKnown ? 0.05 : isMeasured ? 0.06 : 0.12;
  return isKnown ? 0.12 : isMeasured ? 0.12 : 0.25;
}

/** Another amount: what is said around it must be the same; less so of crowds, which everyone counts differently. */
function neededForOther(a: FigureNode, b: FigureNode, noun: NounMatch): number {
  const { unit } = a.figure;
  if (unit === 'ordinal') return Infinity;
  // 2002 and 2003, 3 May and 4 May: as exact as each other, in nearly the same sentence.
  if (unit === 'date')
    return a.figure.date?.length === b.figure.date?.length && a.lead === b.lead ? 0.55 : Infinity;
  if (unit === 'seconds') return 0.45;
  const isKnown = noun === 'same' || noun === 'alike';
  if (unit === 'percent' || unit === 'percentage points')
    return isKnown || isSameVerb(a.figure.predicate, b.figure.predicate) ? 0.6 : Infinity;
  if (isNear(a, b)) return isKnown ? 0.05 : 0.1;
  if (isKnown && agree(a.figure, b.figure)) return 0.12;
  // "fell to 385,000 from 405,000": several numbers, and no noun to tell them apart.
  const isBare = a.figure.counts === undefined || b.figure.counts === undefined;
  if (isBare && (a.isListed || b.isListed) && (unit === 'people' || unit === 'count')) return Infinity;
  const least = Math.min(lowOf(a), lowOf(b));
  if (isKnown && unit === 'people' && least >= CROWD) return least >= HOST ? 0.05 : 0.2;
  if (isSameFate(a.figure, b.figure)) return least >= CROWD || unit !== 'people' ? 0.2 : 0.28;
  if (unit !== 'people' && unit !== 'count') return isMoney(unit) ? 0.4 : 0.3;
  return least >= CROWD ? 0.28 : 0.35;
}

function lowOf({ figure }: FigureNode): number {
  return intervalOf(figure)?.low ?? 0;
}

function isNear(a: FigureNode, b: FigureNode): boolean {
  if (!agree(a.figure, b.figure)) return false;
  const [x, y] = [a.figure.value ?? 0, b.figure.value ?? 0];
  return x >= 100 && y >= 100 && Math.max(x, y) <= NEAR * Math.min(x, y);
}

function isOtherDay(a: FigureNode, b: FigureNode): boolean {
  return areDisjoint(a.days, b.days);
}

function isOtherPeople(a: FigureNode, b: FigureNode): boolean {
  return areDisjoint(a.people, b.people);
}

/** Both name some, and none in common. */
function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const word of a) if (b.has(word)) return false;
  return true;
}

/** The less the surroundings say, the nearer two amounts must be. */
function isTooFar(a: FigureNode, b: FigureNode, evidence: number): boolean {
  const [x, y] = [intervalOf(a.figure), intervalOf(b.figure)];
  if (x === undefined || y === undefined) return true;
  const isCrowd =
    (a.figure.unit === 'people' || a.figure.unit === 'count') && Math.min(x.high, y.high) >= CROWD;
  const farthest = (isCrowd ? FARTHEST : FARTHEST_SUM) * (evidence >= STRONG ? 2 : 1);
  return Math.max(x.low, y.low) > farthest * Math.max(1e-9, Math.min(x.high, y.high));
}

function isSameVerb(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === 'be' || a === 'have') return false;
  return a === b || isSynonym(a, b);
}
