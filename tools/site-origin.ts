/**
 * The origin that `SITE_ORIGIN` names, such as `https://example.org`; '' where it is not set. Throws a sentence for a person
 * where it is anything but scheme and host: a path belongs into BASE_PATH.
 */
export function toSiteOrigin(setting = ''): string {
  const text = setting.trim();
  if (!text) return '';
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text)) {
    throw new Error(`SITE_ORIGIN is '${setting}'; it should be scheme and host, such as https://example.org`);
  }
  if (url.href !== `${url.origin}/`) {
    throw new Error(
      `SITE_ORIGIN is '${setting}'; it should be scheme and host alone: ${url.origin}. A path belongs into BASE_PATH.`
    );
  }
  return url.origin;
}
