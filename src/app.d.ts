import type { Dropped } from '#lib/address/address.ts';

declare global {
  interface ImportMetaEnv {
    /** Where the site will stand, such as `https://example.org`; '' where the build was not told. */
    readonly SITE_ORIGIN: string;
  }

  namespace App {
    interface PageState {
      /** What a link asked for and this catalogue does not know. */
      dropped?: Dropped[];
    }
  }
}

export {};
