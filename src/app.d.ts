import type { Dropped } from '#lib/address/address.ts';
import type { Camera } from '#lib/geography/camera.ts';

declare global {
  /** What a page that requires trusted types makes them with; missing in browsers that know none, and in TypeScript yet. */
  var trustedTypes:
    | undefined
    | {
        /** No markup, as such a page takes it. */
        emptyHTML: TrustedHTML;
        createPolicy(
          name: string,
          rules: { createScriptURL: (address: string) => string | null }
        ): { createScriptURL(address: string): string };
      };

  /** Markup that a policy of the page has made; the browser alone looks into it. */
  interface TrustedHTML {
    toString(): string;
  }

  interface ImportMetaEnv {
    /** Where the site will stand, such as `https://example.org`; '' where the build was not told. */
    readonly SITE_ORIGIN: string;
  }

  namespace App {
    interface PageState {
      /** What a link asked for and this catalogue does not know. */
      dropped?: Dropped[];
      /** Where the map stood when the page was opened by a click on it, and stays. */
      camera?: Camera | undefined;
    }
  }
}

export {};
