/** The whole page as text. */
export function builtPage(): Promise<string>;
