/** The script of a report that stands alone. */
import { start } from './start.ts';

const root = document.getElementById('report');
if (root !== null) start(root);
