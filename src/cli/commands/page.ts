/** `newsframe page`: writes newsframe as one HTML file, for those who have a browser and no Node. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { writeFiles } from '../../batch/write-files.ts';
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { shippedPage } from '../package-root.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  newsframe page                      writes newsframe.html into this folder
  newsframe page --out class/app.html`;

export const page: Command = {
  name: 'page',
  declare: (command) =>
    command
      .description('write newsframe as one HTML file that works in a browser, without a network')
      .option('-o, --out <file>', 'the file to write', 'newsframe.html')
      .addHelpText('after', EXAMPLES),
  run: writePage,
};

async function writePage(call: Call, terminal: Terminal): Promise<ExitCode> {
  const text = await readFile(shippedPage(), 'utf8').catch(() => {
    throw new UsageError('the page is not built yet; run "npm run build:web" once in newsframe’s folder');
  });
  const target = resolve(terminal.folder, String(call.options.out));
  await writeFiles(dirname(target), [{ path: basename(target), text }]);
  terminal.stdout.write(`${relative(terminal.folder, target)}: open it in a browser\n`);
  return ExitCode.done;
}
