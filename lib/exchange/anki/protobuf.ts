/** A field of a protobuf message: its number, and a number or bytes. */
export interface ProtobufField {
  number: number;
  value: number | Uint8Array;
}

/**
 * The fields of a message in the order in which they stand (https://protobuf.dev/programming-guides/encoding). Fixed-width values are skipped:
 * nothing that is read here has one.
 * @throws RangeError when it is no such message
 */
export function protobufFields(bytes: Uint8Array): ProtobufField[] {
  const fields: ProtobufField[] = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('A number is cut off.');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('A number has too many bytes.');
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    if (number === 0) throw new RangeError('A field has no number.');
    if (wire === 0) fields.push({ number, value: varint() });
    else if (wire === 2) {
      const length = varint();
      if (at + length > bytes.length) throw new RangeError('A field is longer than its message.');
      fields.push({ number, value: bytes.subarray(at, at + length) });
      at += length;
    } else if (wire === 1 || wire === 5) {
      at += wire === 1 ? 8 : 4;
      if (at > bytes.length) throw new RangeError('A field is longer than its message.');
    } else throw new RangeError(`A field is of a kind that there is not: ${wire}.`);
  }
  return fields;
}

/** The number in a field; undefined when there is none of that number. */
export function numberIn(fields: readonly ProtobufField[], number: number): number | undefined {
  const value = fields.findLast((field) => field.number === number)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** The text in a field; empty when there is none. */
export function textIn(fields: readonly ProtobufField[], number: number): string {
  const value = fields.findLast((field) => field.number === number)?.value;
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
}
