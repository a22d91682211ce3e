import { fakeEvent } from './fakes.ts';

/** The event by which messages come to a script of the extension; a test makes it anew for each story. */
export const api: { onMessage: ReturnType<typeof fakeEvent<unknown[]>> } = { onMessage: fakeEvent() };

/** As much of the browser as hears messages: the extension is called "us". */
export const browser = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `chrome-extension://us${path}`,
    get onMessage() {
      return api.onMessage;
    },
  },
};
