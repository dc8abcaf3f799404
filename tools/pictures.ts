// `npm run pictures`: draws anew the pictures of tests/visual.journey.ts, after a change of the look that was meant.
import { commandOf, onceAskedToEnd, runNode } from './run-program.ts';

onceAskedToEnd((exitCode) => process.exit(exitCode));
const words = [commandOf('vitest'), 'run', '--project', 'journeys', 'tests/visual.journey.ts'];
process.exitCode = await runNode(words, { RENEW_PICTURES: '1' });
