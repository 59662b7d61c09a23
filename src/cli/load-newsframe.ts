import { sha256 } from '../batch/sha256.ts';

/** The pipeline with the platform's hash. Loaded on first use: help and usage errors need no language model. */
export async function loadNewsframe() {
  const { createNewsframe } = await import('../../pipeline/index.ts');
  return createNewsframe({ hash: sha256 });
}
