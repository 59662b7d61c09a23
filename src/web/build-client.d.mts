/** A bundled entry of src/web as text. */
export function bundled(entry: string, define?: Readonly<Record<string, string>>): Promise<string>;
/** `sha256-…` as a content security policy names it. */
export function policyHash(text: string): string;
/** The generated file as it should be. */
export function clientModule(): Promise<string>;
