import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describe } from '../lib/anchor/describe.ts';
import { locate } from '../lib/anchor/find.ts';
import { createTurns } from '../lib/anchor/turns.ts';
import { offerPart } from '../lib/browser/late-parts.ts';

/** Describes the places of notes in a page and finds them again. Most pages have no notes, and never get it. */
export default defineUnlistedScript(() => offerPart('places', { describe, locate, createTurns }));
