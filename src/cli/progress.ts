import type { Terminal } from './terminal.ts';

/** Rewrites one line on a terminal's stderr; silent anywhere else. */
export function progress(terminal: Terminal, what: string): { step(done: number, total?: number): void; end(): void } {
  const { stderr } = terminal;
  if (stderr.isTTY !== true) return { step: () => undefined, end: () => undefined };
  let shown = -1;
  return {
    step: (done, total) => {
      if (done - shown < 20 && done !== total) return;
      shown = done;
      stderr.write(`\r\u001b[K${what} ${done}${total === undefined ? '' : ` of ${total}`}`);
    },
    end: () => void stderr.write('\r\u001b[K'),
  };
}
