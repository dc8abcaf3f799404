import type { Plugin } from 'vite';

export interface Change {
  name: string;
  /** The framework's file. */
  file: RegExp;
  /** What stands there; a global pattern means all of them. */
  part: RegExp;
  /** What is to stand there, as `String.replace` has it. */
  instead: string;
  /** Code to follow the file's own. */
  more?: string;
}

/** Changes a file of the framework in the browser's program. A framework that has changed itself stops the build. */
export const changeFramework = ({ name, file, part, instead, more = '' }: Change): Plugin => ({
  name,
  applyToEnvironment: (environment) => environment.name === 'client',
  transform: {
    filter: { id: file },
    handler(code) {
      if (code.search(part) < 0)
        this.error(`The framework no longer has what tools/${name}.ts changes: ${part.source}`);
      return { code: code.replace(part, instead) + more, map: null };
    }
  }
});

/** The framework's router. */
export const router = /\/kit\/src\/runtime\/client\/client\.js$/;
