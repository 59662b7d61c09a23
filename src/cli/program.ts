/** Builds the commander program and turns every outcome into an exit code. */
import { CommanderError, Command as Program } from 'commander';
import { VERSION } from '../../pipeline/version.ts';
import { OutputError } from '../batch/output-error.ts';
import type { Command } from './command.ts';
import { ExitCode, UsageError } from './exit-code.ts';
import { escaped } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

const EXIT_CODES = `
Exit codes: 0 done · 1 done, but there were problems under --strict, or --fail-on was met ·
            2 could not run: wrong usage, no readable article, output not writable`;

const HELP_WIDTH = 100;

export async function runProgram(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  let code: number = ExitCode.done;
  const program = new Program('newsframe')
    .description(
      'Shows how news articles tell a story: who is speaking, which words frame it, how outlets differ.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ subcommandTerm })
    .addHelpText('after', EXIT_CODES);
  for (const command of commands) {
    const declared = command
      .declare(program.command(command.name))
      .helpOption('-h, --help', 'print this help')
      .action(async (...given: unknown[]) => {
        const options = declared.opts();
        code = await command.run({ args: given.slice(0, -2), options }, terminal);
      });
  }
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      outputError: (text, write) => write(`${escaped(oneSentence(text, each.name()))}\n`),
      getOutHelpWidth: () => Math.min(HELP_WIDTH, terminal.stdout.columns ?? HELP_WIDTH),
      getErrHelpWidth: () => Math.min(HELP_WIDTH, terminal.stderr.columns ?? HELP_WIDTH),
    });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, terminal);
  }
}

/** "run [paths...]": that there are options goes without saying. */
function subcommandTerm(command: Program): string {
  const names = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '...' : '');
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...names].join(' ');
}

/** commander's message in our form: what was given, what may have been meant or where to look. */
function oneSentence(text: string, command: string): string {
  const help = command === 'newsframe' ? 'newsframe --help' : `newsframe ${command} --help`;
  const [message = '', suggestion] = text
    .trim()
    .replace(/^error: /, '')
    .split('\n');
  const meant = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(suggestion ?? '')?.[1];
  const what = message.replace(/\.$/, '');
  return `newsframe: ${what}; ${meant === undefined ? `see ${help}` : `did you mean ${meant}?`}`;
}

function explainFailure(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    // Help and version leave through an error, too; their text is already out.
    return error.exitCode === 0 ? ExitCode.done : ExitCode.failed;
  }
  if (error instanceof UsageError || error instanceof OutputError) {
    terminal.stderr.write(`newsframe: ${escaped(error.message)}\n`);
    return ExitCode.failed;
  }
  const { stack, message } = error as Error;
  terminal.stderr.write(
    `newsframe: this should not have happened; please report it: ${message}\n${stack ?? ''}\n`,
  );
  return ExitCode.failed;
}
