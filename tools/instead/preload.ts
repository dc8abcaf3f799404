const asked = new Set<string>();

/**
 * Imports a part of the program, and asks for the files it needs beside it rather than after. The one stylesheet, which is
 * among them, is there already.
 */
export function __vitePreload<T>(load: () => Promise<T>, files: readonly string[] = [], from?: string): Promise<T> {
  for (const file of files) {
    if (asked.has(file) || !file.endsWith('.js')) continue;
    asked.add(file);
    const href = new URL(file, from).href;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
  return load();
}
