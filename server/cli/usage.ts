/** What every command of the shell is made of. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Environment } from '../config.js'

export interface Shell {
  /** to standard error, a line */
  readonly say: (line: string) => void
  /** to standard output, as it is */
  readonly print: (text: string) => void
  readonly env: Environment
}

/** @returns the exit code */
export type Command = (args: string[], shell: Shell) => Promise<number>

/** A command line that cannot be understood. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/** @throws UsageError */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    // Node's own sentence goes on with advice about "--"
    throw new UsageError(error instanceof Error ? `${error.message.split('. ')[0]}.` : 'The arguments are not right.')
  }
}
