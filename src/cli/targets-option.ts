import { Option } from 'commander';
import { UsageError } from './exit-code.ts';

/** `--targets "A,B"`: names whose words near them are asked for. Shared by the commands that analyse. */
export function targetsOption(): Option {
  return new Option(
    '--targets <names>',
    'names to show the words near, separated by commas, where an article gives none (default: the most mentioned)',
  ).argParser(namesIn);
}

/** @throws UsageError if there is no name in it */
function namesIn(given: string): readonly string[] {
  const names = given.split(',').map((name) => name.trim());
  const found = [...new Set(names.filter((name) => name !== ''))];
  if (found.length === 0) {
    throw new UsageError(
      `--targets ${JSON.stringify(given)}: there is no name; give names like "Korran,Vellhaven"`,
    );
  }
  return found;
}
