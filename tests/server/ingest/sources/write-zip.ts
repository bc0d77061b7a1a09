/** A zip file by hand, so that tests can have ones that no tool would write. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: Buffer
  /** packed; stored as it is when not said, as archives in a WACZ are */
  readonly isPacked?: boolean
  readonly isEncrypted?: boolean
  /** what it says of its size; its size when not said */
  readonly saidSize?: number
}

export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const { name, content, isPacked = false, isEncrypted = false, saidSize = content.length } of entries) {
    const packed = isPacked ? deflateRawSync(content) : content
    // an encrypted file begins with twelve bytes of its own
    const data = isEncrypted ? Buffer.concat([Buffer.alloc(12), packed]) : packed
    const path = Buffer.from(name)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(isEncrypted ? 1 : 0, 2)
    about.writeUInt16LE(isPacked ? 8 : 0, 4)
    about.writeUInt32LE(crc32(content), 10)
    about.writeUInt32LE(data.length, 14)
    about.writeUInt32LE(saidSize, 18)
    about.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, path, data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), about, rest, path]))
    files.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, directory, Buffer.from('PK\u0005\u0006'), end])
}
