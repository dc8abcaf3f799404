import type { Dropped } from '#lib/address/address.ts';

declare global {
  namespace App {
    interface PageState {
      /** What a link asked for and this catalogue does not know. */
      dropped?: Dropped[];
    }
  }
}

export {};
