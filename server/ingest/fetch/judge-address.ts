/**
 * Which addresses a request may go to. A server that fetches what a stranger names can be sent to the machines behind it: to
 * itself, to a neighbour without a password, to the cloud's metadata service. Only addresses of the open internet pass.
 *
 * An address is judged as its bytes, so no spelling gets round it: `2130706433`, `0177.0.0.1`, `127.1` and `::ffff:7f00:1`
 * are one. Everything that the registries of special-purpose addresses (IANA, RFC 6890 and after) set apart is refused, and
 * IPv6 addresses that carry an IPv4 one (mapped, translated, 6to4, Teredo) are refused when that one is.
 */
import { BlockList, isIP } from 'node:net'

/** IANA IPv4 Special-Purpose Address Registry, and multicast and the reserved end. */
const SPECIAL_4: readonly (readonly [string, number, string])[] = [
  ['0.0.0.0', 8, 'of "this network"'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, "inside a provider's network (CGNAT)"],
  ['127.0.0.0', 8, 'this machine itself'],
  ['169.254.0.0', 16, 'link-local, where metadata services are'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'for protocols'],
  ['192.0.2.0', 24, 'for documentation'],
  ['192.88.99.0', 24, 'a relay'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'for measurements'],
  ['198.51.100.0', 24, 'for documentation'],
  ['203.0.113.0', 24, 'for documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
]

/** Of IPv6 only 2000::/3 is the open internet; of that, these are set apart. */
const SPECIAL_6: readonly (readonly [string, number, string])[] = [
  ['2001::', 23, 'for protocols'],
  ['2001:db8::', 32, 'for documentation'],
  ['3fff::', 20, 'for documentation'],
]

const listOf = (ranges: typeof SPECIAL_4, family: 'ipv4' | 'ipv6') =>
  ranges.map(([network, bits, what]) => {
    const list = new BlockList()
    list.addSubnet(network, bits, family)
    return { list, what }
  })
const LISTS_4 = listOf(SPECIAL_4, 'ipv4')
const LISTS_6 = listOf(SPECIAL_6, 'ipv6')
const OPEN_6 = new BlockList()
OPEN_6.addSubnet('2000::', 3, 'ipv6')

/** Why no request may go to an IP address; null when one may. What is no IP address is refused. */
export function reasonAgainstIp(given: string): string | null {
  // a zone names an interface of this machine
  const ip = given.replace(/%.*$/, '')
  switch (isIP(ip)) {
    case 4:
      return LISTS_4.find(({ list }) => list.check(ip, 'ipv4'))?.what ?? null
    case 6: {
      const carried = carriedIp4(ip)
      if (carried !== null) return reasonAgainstIp(carried)
      if (!OPEN_6.check(ip, 'ipv6')) return 'not of the open internet'
      return LISTS_6.find(({ list }) => list.check(ip, 'ipv6'))?.what ?? null
    }
    default:
      return 'no IP address'
  }
}

/** The IPv4 address inside ::ffff:a.b.c.d, ::a.b.c.d, 64:ff9b::a.b.c.d or 2002:ab:cd::; null when there is none. */
function carriedIp4(ip: string): string | null {
  const groups = groupsOf(ip)
  const [first, second] = groups
  const dotted = (high: number, low: number) => [high >> 8, high & 255, low >> 8, low & 255].join('.')
  const leading = (count: number) => groups.slice(0, count).every((group) => group === 0)
  const last = dotted(groups[6]!, groups[7]!)
  if (leading(5) && groups[5] === 0xffff) return last
  // :: and ::1 are no IPv4 address, but what they read as is refused likewise
  if (leading(6)) return last
  if (leading(4) && groups[4] === 0xffff && groups[5] === 0) return last
  if (first === 0x64 && second === 0xff9b) return last
  if (first === 0x2002) return dotted(second!, groups[2]!)
  return null
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(ip: string): number[] {
  const written = ip.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((group) => group.toString(16)).join(':'),
  )
  const [before = '', after] = written.split('::')
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const head = read(before)
  const tail = after === undefined ? [] : read(after)
  return [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

/** Names that mean this machine or its neighbourhood whatever a name server says of them (RFC 6761, 6762, 8375). */
const INSIDE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/

export interface Allowed {
  /** `host:port` of what may be reached although it is private; as in an address, with the port written out */
  readonly hosts: readonly string[]
}

/** The host and port of an address, as the list of what is allowed has them. */
export const hostAndPort = (url: URL): string => `${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`

export const isAllowedHost = (url: URL, { hosts }: Allowed): boolean => hosts.includes(hostAndPort(url))

/**
 * Why an address may not be asked, as far as its spelling tells; null when it may. A name is judged again by the IP addresses
 * that it turns out to have.
 */
export function reasonAgainstUrl(url: URL, allowed: Allowed): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'only http and https addresses are fetched'
  if (url.username !== '' || url.password !== '') return 'the address holds a user name or a password'
  if (isAllowedHost(url, allowed)) return null
  // the parser has turned every spelling of an IPv4 address into four decimal numbers
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host)) {
    const reason = reasonAgainstIp(host)
    return reason && `${host} is ${reason}`
  }
  if (INSIDE.test(host)) return `${host} is a name inside a network`
  return host.includes('.') ? null : `${host} is no name of the open internet`
}
