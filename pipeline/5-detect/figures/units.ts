/** Units of measurement: canonical unit and factor. Singular and abbreviated forms; lemmas are looked up, too. */

export interface Unit {
  readonly unit: string;
  /** Value in the canonical unit = amount × factor (+ offset for degrees Fahrenheit). */
  readonly factor: number;
  readonly offset?: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FOOT = 0.3048;
const MILE = 1609.344;
const POUND = 0.45359237;

const rows: readonly (readonly [unit: string, factor: number, words: string])[] = [
  ['seconds', 1, 'second sec secs'],
  ['seconds', MINUTE, 'minute min mins'],
  ['seconds', HOUR, 'hour hr hrs'],
  ['seconds', DAY, 'day'],
  ['seconds', 7 * DAY, 'week'],
  ['seconds', 14 * DAY, 'fortnight'],
  ['seconds', 30.4375 * DAY, 'month'],
  ['seconds', 365.25 * DAY, 'year yr yrs'],
  ['seconds', 3652.5 * DAY, 'decade'],
  ['seconds', 36525 * DAY, 'century'],
  ['metres', 1, 'metre meter'],
  ['metres', 1000, 'kilometre kilometer km kms'],
  ['metres', 0.01, 'centimetre centimeter cm'],
  ['metres', 0.001, 'millimetre millimeter mm'],
  ['metres', MILE, 'mile'],
  ['metres', 0.9144, 'yard yd yds'],
  ['metres', FOOT, 'foot feet ft'],
  ['metres', 0.0254, 'inch inches'],
  ['square metres', 1e4, 'hectare ha'],
  ['square metres', 4046.8564224, 'acre'],
  ['kilograms', 1, 'kilogram kilo kg kgs'],
  ['kilograms', 0.001, 'gram gramme'],
  ['kilograms', 1000, 'tonne tonnes ton tons'],
  ['kilograms', POUND, 'lb lbs'],
  ['kilograms', 0.028349523125, 'ounce oz'],
  ['kilograms', 6.35029318, 'stone'],
  ['litres', 1, 'litre liter'],
  ['litres', 0.001, 'millilitre milliliter ml'],
  ['litres', 3.785411784, 'gallon'],
  ['litres', 158.987294928, 'barrel'],
  ['kilometres per hour', MILE / 1000, 'mph'],
  ['kilometres per hour', 1, 'kph kmh km/h'],
  ['kilometres per hour', 1.852, 'knot'],
  ['watts', 1, 'watt'],
  ['watts', 1e3, 'kilowatt kw'],
  ['watts', 1e6, 'megawatt mw'],
  ['watts', 1e9, 'gigawatt gw'],
  ['watt-hours', 1e3, 'kwh'],
  ['watt-hours', 1e6, 'mwh'],
  ['watt-hours', 1e9, 'gwh'],
];

const UNITS = new Map<string, Unit>();
for (const [unit, factor, words] of rows)
  for (const word of words.split(' ')) UNITS.set(word, { unit, factor });

/** Fewest letters of a unit that may stand apart from its number without being read as another word. */
const NOT_APART = new Set(['min', 'ha', 'stone', 'yard', 'second', 'mm', 'ml', 'mw', 'gw', 'sec']);

/** The unit a word names. "stone" and "second" need their plural or a number glued to them. */
export function unitOf(word: string, lemma: string, isGlued: boolean): Unit | undefined {
  const norm = word.endsWith('.') ? word.slice(0, -1) : word;
  const byNorm = UNITS.get(norm);
  if (byNorm !== undefined) return NOT_APART.has(norm) && !isGlued && norm !== 'second' ? undefined : byNorm;
  return lemma === 'stone' || lemma === 'min' ? undefined : UNITS.get(lemma);
}

/** "square" before a length, "cubic" before one, degrees. */
export function squared({ factor }: Unit): Unit {
  return { unit: 'square metres', factor: factor * factor };
}

export const CELSIUS: Unit = { unit: 'degrees celsius', factor: 1 };
export const FAHRENHEIT: Unit = { unit: 'degrees celsius', factor: 5 / 9, offset: -160 / 9 };
export const POUND_WEIGHT: Unit = { unit: 'kilograms', factor: POUND };
/** Miles per hour, kilometres per hour, written out. */
export const MILES_PER_HOUR: Unit = { unit: 'kilometres per hour', factor: MILE / 1000 };
export const KILOMETRES_PER_HOUR: Unit = { unit: 'kilometres per hour', factor: 1 };
