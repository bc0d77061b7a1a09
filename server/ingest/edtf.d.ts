/** The part of `edtf` that is used; the package brings no types of its own. */
declare module 'edtf' {
  /** @throws Error when the text is no EDTF of that level. `min` and `max` are milliseconds since 1970 in UTC. */
  export default function edtf(
    text: string,
    options: { level: 0 | 1 | 2 },
  ): { readonly min: number; readonly max: number }
}
