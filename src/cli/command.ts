import type { Command as CommanderCommand } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** A command of the program. `run` gets the parsed arguments and options, and returns the exit code. */
export interface Command {
  readonly name: string;
  /** Declares arguments, options and help on the command given. */
  readonly declare: (command: CommanderCommand) => CommanderCommand;
  readonly run: (call: Call, terminal: Terminal) => Promise<ExitCode>;
}

export interface Call {
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
}
