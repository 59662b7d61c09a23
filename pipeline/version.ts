/** The package's version, printed in every stamp; a test compares it with package.json. */
export const VERSION = '0.1.0';
