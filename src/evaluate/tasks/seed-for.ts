/** Seed of the bootstrap for what is asked and who answers. */
export type SeedFor = (asked: string, by: string) => string;
