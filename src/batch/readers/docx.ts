/** Word documents, unpacked in a thread of their own. */
import { inflateRawSync } from 'node:zlib';
import { notWord, readWordText, tooLarge, wordProblem } from '../../../pipeline/1-read/documents/word.ts';
import { failedReading, type Reading } from '../../../pipeline/1-read/reading.ts';
import { isolated } from './isolated.ts';

const JOB = {
  library: 'mammoth',
  code: `const { value } = await library.extractRawText({ buffer: Buffer.from(bytes) }, { externalFileAccess: false });
return value;`,
};

export async function readDocx(bytes: Uint8Array, file: string): Promise<Reading> {
  const problem = wordProblem(bytes, file, inflatedSize);
  if (problem !== undefined) return failedReading(problem);
  const read = await isolated<string>(JOB, bytes);
  if ('failure' in read) return failedReading(read.failure === 'failed' ? notWord(file) : tooLarge(file));
  return readWordText(read.value, file);
}

function inflatedSize(packed: Uint8Array, most: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: most }).length;
  } catch (error) {
    // Unpacking stops at the limit with an error of this code.
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return most + 1;
    throw error;
  }
}
