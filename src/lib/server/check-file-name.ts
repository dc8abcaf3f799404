import { idForm } from '#lib/catalogue/vocabulary-schema.ts';
import { writeFound, type Problem } from './problem.ts';

/** A file of initiatives/ is named `{id}.yaml`, because the name is the page's address for ever. */
export function checkFileName(file: string): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const about = { file, line: 1, field: '' };
  if (!name.endsWith('.yaml')) return [{ ...about, says: 'only files that end in .yaml belong into initiatives/' }];
  const id = name.slice(0, -'.yaml'.length);
  if (idForm.test(id)) return [];
  const right = id
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const says = 'is not an id; the file is named in lower case words joined by hyphens';
  return [{ ...about, found: writeFound(id), says, nearest: right ? `'${right}.yaml'` : undefined }];
}
