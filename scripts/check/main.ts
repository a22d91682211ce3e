import { once } from 'node:events';
import { command } from './command.ts';

// A reader of the output who has seen enough ("| head") ends the command without complaint.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await command(process.argv.slice(2), {
  input: () => process.stdin,
  async write(output) {
    if (!process.stdout.write(output)) await once(process.stdout, 'drain');
  },
  tell(words) {
    process.stderr.write(words);
  },
});
