import type { Dropped } from '#lib/address/address.ts';

declare global {
  /** Markup that a policy has made; TypeScript does not know trusted types yet. */
  interface TrustedMarkup {
    toString(): string;
  }

  /** What a page that requires trusted types makes them with; missing in browsers that know none. */
  var trustedTypes:
    | undefined
    | {
        createPolicy(
          name: string,
          rules: { createHTML?: (text: string) => string; createScriptURL?: (address: string) => string | null }
        ): { createHTML(text: string): TrustedMarkup; createScriptURL(address: string): string };
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
