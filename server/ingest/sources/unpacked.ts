/**
 * A file or standard input, unpacked as it is read. What it is packed with is told by its first bytes, so that a name does not
 * matter and a pipe needs none. gzip is in Node; for bzip2, xz and LZMA the machine's own `bzip2` and `xz` are asked, which
 * every Linux and macOS with developer tools has, and which are faster than any that could be had as a package.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { GzipCut, GzipDamaged, gunzipped } from './gzip-members.js'
import { SourceError } from './source.js'

/** Bytes read at a time; set by eye, so that several streams at once stay small in memory. */
const CHUNK = 256 * 1024

type Packing =
  | { readonly kind: 'none' }
  | { readonly kind: 'gzip' }
  | { readonly kind: 'program'; readonly program: string; readonly args: readonly string[] }

function packingOf(head: Buffer): Packing {
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: 'gzip' }
  if (head.subarray(0, 3).toString('latin1') === 'BZh') return { kind: 'program', program: 'bzip2', args: ['-dc'] }
  if (head.subarray(0, 6).toString('latin1') === '\xfd7zXZ\0') return { kind: 'program', program: 'xz', args: ['-dc'] }
  // LZMA alone has no signature: its properties byte, and a dictionary of a power of two
  if (head[0] === 0x5d && head[1] === 0 && head[2] === 0) {
    return { kind: 'program', program: 'xz', args: ['--format=lzma', '-dc'] }
  }
  return { kind: 'none' }
}

/** @param path '-' for standard input. @throws SourceError while it is read, when it ends half-way or cannot be unpacked */
export function unpacked(
  path: string,
  signal: AbortSignal,
  named = path === '-' ? 'Standard input' : path,
): AsyncGenerator<Buffer> {
  const raw: Readable = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: CHUNK, signal })
  return unpackedFrom(raw, named, signal)
}

/** The same of bytes that come from elsewhere, and are destroyed at the end. */
export async function* unpackedFrom(raw: Readable, named: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    const head = await firstBytes(raw)
    const packing = packingOf(head)
    if (packing.kind === 'none') yield* raw
    else if (packing.kind === 'gzip') yield* gunzipped(raw)
    else yield* program(raw, packing, signal)
  } catch (error) {
    if (signal.aborted || error instanceof SourceError) throw error
    if (error instanceof GzipCut) throw new SourceError(`${named} is cut short: its packed data ends half-way.`, error)
    if (error instanceof GzipDamaged) throw new SourceError(`${named} is packed, but damaged: ${error.message}.`, error)
    throw new SourceError(`${named} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, error)
  } finally {
    raw.destroy()
  }
}

/** Puts back what it looked at. */
async function firstBytes(raw: Readable): Promise<Buffer> {
  for (;;) {
    const chunk: Buffer | null = raw.read()
    if (chunk !== null) {
      raw.unshift(chunk)
      return chunk.subarray(0, 16)
    }
    if (raw.readableEnded) return Buffer.alloc(0)
    const ended = await Promise.race([once(raw, 'readable').then(() => false), once(raw, 'end').then(() => true)])
    if (ended) return Buffer.alloc(0)
  }
}

async function* program(
  raw: Readable,
  { program: name, args }: Extract<Packing, { kind: 'program' }>,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const child = spawn(name, args, { stdio: ['pipe', 'pipe', 'pipe'], signal })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'ENOENT'
          ? new SourceError(`It is packed with ${name}, and this machine has no "${name}".`, error)
          : error,
      )
    })
    child.once('close', resolve)
  })
  ended.catch(() => {})
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, 500)
  })
  // whoever ends early closes the pipe; that is no fault of the file
  pipeline(raw, child.stdin).catch(() => {})
  try {
    yield* child.stdout
    const code = await ended
    if (code !== 0)
      throw new SourceError(`${name} could not unpack it: ${said.trim().split('\n')[0] || `it ended with ${code}`}`)
  } finally {
    child.kill()
  }
}
