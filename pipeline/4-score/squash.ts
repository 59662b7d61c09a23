/** Squashes a sum of word values into −1…1: S/√(S²+15) (Hutto & Gilbert 2014). */
export function squash(sum: number): number {
  return sum / Math.sqrt(sum * sum + 15);
}
