/** The part of `eld` that is used; the package types its main entry only. */
declare module 'eld/small' {
  export const eld: {
    /** `language` is ISO 639-1, empty where none is found */
    detect(text: string): { readonly language: string; isReliable(): boolean }
  }
}
