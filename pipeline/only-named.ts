import type { Quote } from './types.ts';

/**
 * "Korran slammed the plan", "Korran spoke of the plan": what somebody speaks about, in words of the outlet. Nothing of
 * it is paraphrase of what was said.
 */
export function isOnlyNamed({ type, rule }: Pick<Quote, 'type' | 'rule'>): boolean {
  return type === 'indirect' && (rule.endsWith(' object') || rule.endsWith(' of'));
}
