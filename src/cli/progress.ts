import type { Terminal } from './terminal.ts';

/** Steps between two changes of the line. */
const STRIDE = 20;

const CLEAR_LINE = '\r\u001b[K';

export interface Progress {
  step(done: number, total?: number): void;
  /** Clears the line; a later step writes it again. */
  end(): void;
}

/** Rewrites one line on a terminal's stderr; silent anywhere else, or without words to show. */
export function progress({ stderr }: Terminal, what: string | undefined): Progress {
  if (stderr.isTTY !== true || what === undefined) return { step: () => undefined, end: () => undefined };
  let shown = 0;
  return {
    step: (done, total) => {
      if (done - shown < STRIDE && done !== total) return;
      shown = done;
      stderr.write(`${CLEAR_LINE}${what} ${done}${total === undefined ? '' : ` of ${total}`}`);
    },
    end: () => void stderr.write(CLEAR_LINE),
  };
}
