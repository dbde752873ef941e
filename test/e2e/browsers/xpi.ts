/** An unpacked build as the one file that a browser installs: a ZIP archive, its files as they are. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** Writes the archive of a folder; gives its address. */
export async function packXpi(build: string, file: string): Promise<string> {
  const entries = await readdir(build, { recursive: true, withFileTypes: true });
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries.filter((one) => one.isFile())) {
    const at = path.join(entry.parentPath, entry.name);
    const name = Buffer.from(path.relative(build, at).replaceAll(path.sep, '/'));
    const data = await readFile(at);
    // What both records say alike: version, flags, method, time, date, checksum, sizes, length of the name.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), common, rest.subarray(0, 14), name);
    files.push(local);
    offset += local.length;
  }
  const records = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(records.length, 8);
  end.writeUInt32LE(offset, 12);
  await writeFile(file, Buffer.concat([...files, records, Buffer.from('PK\u0005\u0006'), end]));
  return `file://${file}`;
}
