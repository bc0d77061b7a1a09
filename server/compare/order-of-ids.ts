/** Ids of one comparison are a letter and a number: "p2" comes before "p10", figures before names. */
export function inOrderOfId(x: string, y: string): number {
  const letter = x.charCodeAt(0) - y.charCodeAt(0)
  return letter !== 0 ? letter : Number(x.slice(1)) - Number(y.slice(1))
}
