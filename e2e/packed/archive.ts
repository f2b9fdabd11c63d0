import { closeSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';

type Folder = { readonly files: Readonly<Record<string, Node>> };
type File = { readonly unpacked?: boolean | undefined };
type Node = Folder | File;

const nodeSchema: z.ZodType<Node> = z.lazy(() => z.union([folderSchema, fileSchema]));
const folderSchema = z.looseObject({ files: z.record(z.string(), nodeSchema) });
const fileSchema = z.looseObject({ unpacked: z.boolean().optional() });

export type ArchivedFile = {
  /** Relative to the archive's root, with `/`. */
  readonly path: string;
  /** The file is beside the archive, where the system can load it. */
  readonly isUnpacked: boolean;
};

/**
 * An archive begins with four sizes of 4 bytes; the last is the length of the table of contents.
 */
const HEAD_BYTES = 16;
const LENGTH_AT = 12;

const readBytes = (fd: number, length: number, position: number): Buffer => {
  const bytes = Buffer.alloc(length);
  readSync(fd, bytes, 0, length, position);
  return bytes;
};

const filesIn = (node: Node, path: string): readonly ArchivedFile[] =>
  'files' in node
    ? Object.entries(node.files).flatMap(([name, inner]) =>
        filesIn(inner, path === '' ? name : `${path}/${name}`),
      )
    : [{ path, isUnpacked: node.unpacked === true }];

/** All files of an `.asar` archive, from its own table of contents. */
export const readArchive = (archive: string): readonly ArchivedFile[] => {
  const fd = openSync(archive, 'r');
  try {
    const length = readBytes(fd, HEAD_BYTES, 0).readUInt32LE(LENGTH_AT);
    const contents = readBytes(fd, length, HEAD_BYTES).toString('utf8');
    return filesIn(folderSchema.parse(JSON.parse(contents)), '');
  } finally {
    closeSync(fd);
  }
};
