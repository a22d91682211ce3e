import type { Channel, ProtocolValue } from './socket.ts';
import type { TraceEvent } from './trace-event.ts';

/** Records what the threads of a Chromium do while something is done. Give it the events of the channel. */
export function createTracing() {
  let events: TraceEvent[] = [];
  let whole = () => {};
  return {
    onEvent({ method, params }: ProtocolValue): void {
      if (method === 'Tracing.dataCollected') events.push(...params.value);
      else if (method === 'Tracing.tracingComplete') whole();
    },
    async trace<T>(channel: Channel, categories: readonly string[], work: () => Promise<T>) {
      events = [];
      await channel.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories },
      });
      try {
        return { result: await work(), events };
      } finally {
        const ended = new Promise<void>((done) => {
          whole = done;
        });
        await channel.send('Tracing.end');
        await ended;
      }
    },
  };
}
