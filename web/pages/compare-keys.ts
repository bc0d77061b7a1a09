/** The keys of the comparison. A key that goes into a field, or that the browser has with another, is not meant for the page. */
export interface CompareActions {
  readonly next: () => void
  readonly previous: () => void
  readonly swap: () => void
  readonly toggleNoise: () => void
  readonly toggleFold: () => void
  readonly toggleInline: () => void
  readonly showKeys: () => void
}

const KEYS: Readonly<Record<string, keyof CompareActions>> = {
  n: 'next',
  p: 'previous',
  x: 'swap',
  m: 'toggleNoise',
  f: 'toggleFold',
  v: 'toggleInline',
  '?': 'showKeys',
}

/** A key that is pressed in one of these is meant for it. */
export const FIELDS = 'input:not([type="checkbox"]), textarea, select, dialog, [contenteditable]'

export function actByKey(event: KeyboardEvent, actions: CompareActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest(FIELDS)) return
  const name = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined
  if (!name) return
  actions[name]()
  event.preventDefault()
}
