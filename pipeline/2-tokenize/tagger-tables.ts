/** The state machines of wink's tagger, from its model, laid out in typed arrays. */

/** As wink writes it: format, last state, state → event → state, final states, marked states, properties. */
export type Machine = readonly [
  format: number,
  last: number,
  next: Readonly<Record<string, Readonly<Record<string, number>>>>,
  /** A tag that replaces any other, as a negative number; else one the word must be able to have. */
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [start: number, end: number]>>,
  properties: unknown,
];

/** wink's events: a tag, a hint from here on, the end of the text, anything else. */
const HINT_EVENT = 1_080_000;
const END_EVENT = 2_070_000;
const OTHERWISE = 2_070_003;
/** Our symbols: a tag, a hint, the end. */
export const FIRST_HINT = 20;
export const END_SYMBOL = 63;
export const SYMBOL_BITS = 6;
export interface Table {
  /** (state, symbol) → state; 0 is the beginning. */
  readonly next: Uint8Array;
  /** Per state: 1 where a pattern ends. */
  readonly isFinal: Uint8Array;
  /** Per final state: the new tag as in `Machine`, 0 for none. */
  readonly target: Int8Array;
  /** Per final state: which of the pattern's tokens gets it. */
  readonly mark: Uint8Array;
  /** Per state: the final state to fall back to when the pattern does not go on, or 0. */
  readonly fallback: Uint8Array;
}

export function tableOf([, last, edges, names, marks]: Machine): Table {
  if (last > 255) throw new Error('a machine of wink’s tagger has more than 255 states; pin its version');
  const states = last + 1;
  const table = {
    next: new Uint8Array(states << SYMBOL_BITS),
    isFinal: new Uint8Array(states),
    target: new Int8Array(states),
    mark: new Uint8Array(states),
    fallback: new Uint8Array(states),
  };
  for (const [state, row] of Object.entries(edges)) {
    for (const [event, to] of Object.entries(row)) {
      if (Number(event) === OTHERWISE) table.fallback[Number(state)] = to;
      else {
        const symbol = symbolOf(Number(event));
        if (symbol !== undefined) table.next[(Number(state) << SYMBOL_BITS) | symbol] = to;
      }
    }
  }
  for (const [state, name] of Object.entries(names)) {
    table.isFinal[Number(state)] = 1;
    table.target[Number(state)] = Number(name);
    table.mark[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return table;
}

/** undefined for an event that no token is: a word, for patterns of another kind. */
function symbolOf(event: number): number | undefined {
  if (event === END_EVENT) return END_SYMBOL;
  const symbol = event > HINT_EVENT ? event - HINT_EVENT + FIRST_HINT : event;
  return symbol < END_SYMBOL ? symbol : undefined;
}
