import { hexDigits, storedBytes, typeName, utf16 } from './decode';
import type { Operation, RegDocument } from './document';

/** An operation as plain data, for JSON: bytes as they stand in the registry, in hexadecimal digits. */
export type PlainOperation =
  | { op: 'key'; key: string }
  | { op: 'deleteKey'; key: string }
  | { op: 'deleteValue'; key: string; name: string }
  | { op: 'set'; key: string; name: string; type: string; bytes: string };

/** What Windows will carry out, in order. */
export const operationList = (doc: RegDocument): PlainOperation[] => doc.operations.map(plain);

function plain(operation: Operation): PlainOperation {
  switch (operation.op) {
    case 'key':
    case 'deleteKey':
      return { op: operation.op, key: operation.key };
    case 'deleteValue':
      return { op: 'deleteValue', key: operation.key, name: operation.name };
    case 'set': {
      const { op, key, name, of } = operation;
      return { op, key, name, type: typeName(typeOf(of)), bytes: hexDigits(bytesOf(of)) };
    }
  }
}

type Setter = Extract<Operation, { op: 'set' }>['of'];

function typeOf(line: Setter): number {
  if (line.kind === 'win31') return 1;
  return line.data && line.data.form !== 'delete' ? line.data.type : 0;
}

function bytesOf(line: Setter): Uint8Array {
  if (line.kind === 'win31') return utf16(`${line.text}\0`);
  return line.data ? storedBytes(line.data) : new Uint8Array();
}
