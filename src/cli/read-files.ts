/** Files as texts, whatever is in them: what cannot be opened or decoded is a problem. */
import { readFile } from 'node:fs/promises';
import type { GivenFile } from '../../pipeline/agreement/read/raw-marks.ts';
import type { Problem } from '../../pipeline/types.ts';
import { decode } from '../batch/decode.ts';
import { findInputs } from '../batch/find-inputs.ts';
import { reasonOf } from '../batch/system-error.ts';

export interface ReadFiles {
  readonly files: readonly GivenFile[];
  readonly problems: readonly Problem[];
}

export async function readFiles(paths: readonly string[], folder: string): Promise<ReadFiles> {
  const { inputs, problems } = await findInputs(paths, folder);
  const files: GivenFile[] = [];
  const unread: Problem[] = [...problems];
  for (const { path, displayed: name } of inputs) {
    try {
      const decoded = await decode(await readFile(path));
      if ('problem' in decoded) unread.push({ file: name, problem: decoded.problem, hint: decoded.hint });
      else files.push({ name, text: decoded.text });
    } catch (error) {
      unread.push({
        file: name,
        problem: `cannot be read: ${reasonOf(error)}`,
        hint: 'check that you may open it',
      });
    }
  }
  return { files, problems: unread };
}
