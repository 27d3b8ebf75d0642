/** A ZIP of empty parts with these names, stored as they are. */
export function aZip(names: readonly string[]): Uint8Array {
  const encoded = names.map((name) => new TextEncoder().encode(name));
  const chunks: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const name of encoded) {
    const local = record(30, 0x04_03_4b_50);
    local.setUint16(26, name.length, true);
    const entry = record(46, 0x02_01_4b_50);
    entry.setUint16(28, name.length, true);
    entry.setUint32(42, offset, true);
    chunks.push(new Uint8Array(local.buffer), name);
    list.push(new Uint8Array(entry.buffer), name);
    offset += 30 + name.length;
  }
  const end = record(22, 0x06_05_4b_50);
  end.setUint16(8, names.length, true);
  end.setUint16(10, names.length, true);
  end.setUint32(12, sizeOf(list), true);
  end.setUint32(16, offset, true);
  return joined([...chunks, ...list, new Uint8Array(end.buffer)]);
}

function record(size: number, mark: number): DataView<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, mark, true);
  return view;
}

const sizeOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
