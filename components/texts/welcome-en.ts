import type { WelcomeTexts } from './welcome-texts.ts';

export const welcomeEn: WelcomeTexts = {
  title: 'The figures in the news, beside those of the resolution',
  windowTitle: 'Start with Đối chiếu',
  lead: 'Đối chiếu reads the figures of Vietnamese news about the local economy and society, sets each beside the source’s own, and says why they agree or differ.',
  language: 'Language',
  steps: 'Three steps',
  pin: {
    title: 'Pin the button',
    chromium: 'Press the puzzle piece to the right of the address bar, then the pin beside Đối chiếu.',
    firefox:
      'Press the puzzle piece to the right of the address bar, then the gear beside Đối chiếu, and choose “Pin to Toolbar”.',
    done: 'The button is on the toolbar.',
    press: 'Press it to open the panel beside an article.',
    pressOrKey: (key) => `Press it, or ${key}, to open the panel beside an article.`,
  },
  open: {
    title: 'Open an article',
    listed: (sites) => `On these ${sites} sites, local articles are noticed at once:`,
    elsewhere: 'On any other site, press the Đối chiếu button to read the open article.',
  },
  read: {
    title: 'Read the result',
    text: 'Every figure that can be compared has a card:',
    parts: ['the verdict and what is measured', 'the article’s number beside the source’s', 'why, in one sentence'],
    more: 'From the card you can go to its place in the article, see the source, or write a note.',
  },
  practice: {
    title: (changed) => `Try it: an article with ${changed} changed figures`,
    how: 'The article tells of a real conference; some of its figures were changed on purpose. A wavy line differs from the source, a straight one agrees: press a number, and the panel says why.',
    gloss:
      'The article is in Vietnamese, the language that Đối chiếu reads. It reports the results of 2016 and the targets for 2017.',
    progress: 'How far you have come',
    seen: (seen, all) => `You have seen ${seen} of the ${all} figures that differ`,
    done: (all) => `You have seen all ${all} figures that differ. Now open a real article.`,
    article: 'Practice article',
    panel: 'The Đối chiếu panel of the practice article',
  },
  foot: {
    privacy: 'No account, no server: nothing leaves your browser.',
    notes: 'Your notes are kept on this machine. Removing the extension erases them, so back them up.',
    backUp: 'All notes and backup',
  },
};
