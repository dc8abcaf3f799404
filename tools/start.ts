// `npm start`: builds the site where its sources have changed, then serves it.
import { isBuildCurrent } from './build-stamp.ts';
import { onceAskedToEnd, runNode } from './run-program.ts';
import { listenAt, readPlace, serveBuild } from './serve.ts';

const place = readPlace();
// said before the build, not a minute later
await (await listenAt(place)).close();
if (!isBuildCurrent()) {
  onceAskedToEnd((exitCode) => process.exit(exitCode));
  const code = await runNode(['tools/build.ts']);
  if (code !== 0) process.exit(code);
}
await serveBuild(place);
