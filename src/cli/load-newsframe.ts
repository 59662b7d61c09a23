import type { NewsframeOptions } from '../../pipeline/pipeline.ts';
import { sha256 } from '../batch/sha256.ts';

/** The pipeline with the platform's hash. Loaded on first use: help and usage errors need no language model. */
export async function loadNewsframe(options: Omit<NewsframeOptions, 'hash'> = {}) {
  const { createNewsframe } = await import('../../pipeline/index.ts');
  return createNewsframe({ ...options, hash: sha256 });
}
