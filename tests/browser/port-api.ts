import { fakeEvent } from './fakes.ts';

/** What of the browser's API ports need; the event is made anew before each test. */
export const api = { onConnect: fakeEvent<[unknown]>() };

export const browser = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `chrome-extension://us${path}`,
    get onConnect() {
      return api.onConnect;
    },
  },
};
