/**
 * What is measured: Variorum, and the diffs that a JavaScript project would take instead. Each is a function of two texts
 * that is loaded alone, so that a first call in a fresh process is that subject's own.
 */
const build = new URL('../../build/server/', import.meta.url)
const tokens = (text) => text.match(/[\p{L}\p{M}\p{N}_']+|[^\p{L}\p{M}\p{N}_'\s]/gu) ?? []
const paragraphsOf = (text) => text.split('\n\n').map((line) => ({ kind: 'paragraph', level: 0, text: line }))

export const subjects = {
  /** From the texts as the store holds them, laid out in blocks, to the whole answer: text, structure and summary. */
  async variorum() {
    const { compareTexts } = await import(new URL('compare/compare-texts.js', build).href)
    const { layOut } = await import(new URL('text/blocks.js', build).href)
    return {
      prepare: (input) => layOut(input.blocks ?? paragraphsOf(input.text)),
      run: (a, b) => compareTexts(a, b, { include: ['text', 'structure'] }),
    }
  },
  async 'diff diffWords'() {
    const { diffWords } = await import('diff')
    return { prepare: ({ text }) => text, run: (a, b) => diffWords(a, b) }
  },
  async 'diff diffSentences'() {
    const { diffSentences } = await import('diff')
    return { prepare: ({ text }) => text, run: (a, b) => diffSentences(a, b) }
  },
  async 'diff-match-patch-es'() {
    const { diff, diffCleanupSemantic } = await import('diff-match-patch-es')
    return {
      prepare: ({ text }) => text,
      run: (a, b) => {
        const found = diff(a, b)
        diffCleanupSemantic(found)
        return found
      },
    }
  },
  async '@jest/diff-sequences'() {
    const { default: loaded } = await import('@jest/diff-sequences')
    const diffSequences = typeof loaded === 'function' ? loaded : loaded.default
    return {
      prepare: ({ text }) => text,
      run: (left, right) => {
        const a = tokens(left)
        const b = tokens(right)
        const found = []
        diffSequences(
          a.length,
          b.length,
          (i, j) => a[i] === b[j],
          (length, i, j) => found.push([length, i, j]),
        )
        return found
      },
    }
  },
}

/** Tools of the command line: where they are installed, their own process is timed. */
export const commands = {
  'git diff --word-diff': {
    name: 'git',
    arguments: (a, b) => ['diff', '--no-index', '--word-diff', '--no-color', a, b],
  },
  wdiff: { name: 'wdiff', arguments: (a, b) => [a, b] },
  dwdiff: { name: 'dwdiff', arguments: (a, b) => [a, b] },
  wikidiff2: {
    name: 'php',
    needs: ['-r', 'exit(function_exists("wikidiff2_do_diff") ? 0 : 1);'],
    arguments: (a, b) => [
      '-r',
      'wikidiff2_do_diff(file_get_contents($argv[1]), file_get_contents($argv[2]), 2);',
      '--',
      a,
      b,
    ],
  },
}
