/** `npm start`: everything from a clean clone to a browser with the extension in it. */
import { ensureChromium } from '../e2e/browsers/install.ts';
import { browse } from './browse.ts';
import { build } from './build.ts';
import { ALBUM } from './pictures.ts';
import { tour } from './tour.ts';

const noDisplay =
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

ensureChromium();
if (!(await build())) process.exit(1);
if (noDisplay || process.argv.includes('--tour')) {
  const wrong = await tour();
  process.stdout.write(`\nThe pictures and the exported log are in ${ALBUM}\n`);
  for (const line of wrong) process.stderr.write(`Wrong: ${line}\n`);
  process.stdout.write(
    wrong.length > 0
      ? `The tour found ${wrong.length} things that are not as they should be.\n`
      : 'The tour found everything as it should be.\n',
  );
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  await browse();
}
