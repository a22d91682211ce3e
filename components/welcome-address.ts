/** The page that greets a new reader, with the article to try it on. */
export const WELCOME = '/welcome.html';
