import { setFlagsFromString } from 'node:v8';

/**
 * Memory may grow by half before it is tidied up. V8 otherwise lets it grow fourfold where the machine has plenty:
 * several thousand articles then take more than a gigabyte, of which a third is in use.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
