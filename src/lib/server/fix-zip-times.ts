import { unzipSync, zipSync } from 'fflate';

/** The same archive with every file of one day: the clock of whoever built it is nobody's business. */
export function fixZipTimes(archive: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // an archive has local times: the parts that go in are the parts that are written
  return new Uint8Array(zipSync(unzipSync(archive), { mtime: new Date(year, month - 1, date), level: 9 }));
}
