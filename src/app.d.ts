import type { Dropped } from '#lib/address/address.ts';

declare global {
  /** What a page that requires trusted types makes them with; missing in browsers that know none, and in TypeScript yet. */
  var trustedTypes:
    | undefined
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL: (address: string) => string | null }
        ): { createScriptURL(address: string): string };
      };

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
