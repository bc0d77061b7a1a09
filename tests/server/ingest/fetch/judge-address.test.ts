import { describe, expect, it } from 'vitest'
import { reasonAgainstIp, reasonAgainstUrl } from '../../../../server/ingest/fetch/judge-address.js'

const nothing = { hosts: [] }

describe('an IP address', () => {
  it.each([
    ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...[
      '169.254.169.254',
      '100.64.0.1',
      '100.127.255.255',
      '192.0.0.192',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd00:ec2::254',
      'ff02::1',
      'fec0::1',
      '2001:db8::1',
      '2001::1',
    ],
    ...[
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:a9fe:a9fe',
      '::127.0.0.1',
      '::ffff:0:10.0.0.1',
      '64:ff9b::10.0.0.1',
    ],
    ...[
      '64:ff9b::7f00:1',
      '64:ff9b:1::1',
      '2002:7f00:1::',
      '2002:a00:1::1',
      '100::1',
      '5f00::1',
      '3fff::1',
      '',
      'nonsense',
    ],
  ])('%s is refused', (ip) => {
    expect(reasonAgainstIp(ip)).not.toBeNull()
  })

  it.each([
    ...[
      '93.184.215.14',
      '172.15.255.255',
      '172.32.0.1',
      '192.169.0.1',
      '100.63.255.255',
      '100.128.0.1',
      '11.0.0.1',
      '1.1.1.1',
    ],
    ...[
      '2606:4700::6810:85e5',
      '2a00:1450:4001:80e::200e',
      '::ffff:93.184.215.14',
      '64:ff9b::5db8:d70e',
      '2002:5db8:d70e::1',
    ],
  ])('%s passes', (ip) => {
    expect(reasonAgainstIp(ip)).toBeNull()
  })
})

describe('an address to fetch', () => {
  it.each([
    ...['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0177.0.0.1/', 'http://017700000001/'],
    ...['http://127.1/', 'http://0/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[0:0:0:0:0:ffff:7f00:1]/'],
    ...[
      'http://127.0.0.1./',
      'http://①②⑦.0.0.1/',
      'http://127。0。0。1/',
      'http://%31%32%37.0.0.1/',
      'http://2852039166/',
    ],
    ...['http://localhost/', 'http://LOCALHOST./', 'http://a.localhost/', 'http://printer.local/', 'http://intranet/'],
    ...[
      'http://db.internal/',
      'http://metadata.google.internal/',
      'file:///etc/passwd',
      'ftp://example.org/',
      'data:text/html,x',
    ],
    ...['gopher://example.org/', 'https://user:secret@example.org/', 'javascript:alert(1)'],
  ])('%s is refused', (url) => {
    expect(reasonAgainstUrl(new URL(url), nothing)).not.toBeNull()
  })

  it.each([
    'https://example.org/page?q=1',
    'http://example.org:8080/',
    'https://93.184.215.14/',
    'https://lokale.example.org/',
  ])('%s passes', (url) => {
    expect(reasonAgainstUrl(new URL(url), nothing)).toBeNull()
  })

  it('passes on this machine where host and port are allowed, and on no other port or spelling of the host', () => {
    const allowed = { hosts: ['127.0.0.1:8080'] }
    expect(reasonAgainstUrl(new URL('http://127.0.0.1:8080/x'), allowed)).toBeNull()
    expect(reasonAgainstUrl(new URL('http://2130706433:8080/x'), allowed)).toBeNull()
    expect(reasonAgainstUrl(new URL('http://127.0.0.1:8081/'), allowed)).not.toBeNull()
    expect(reasonAgainstUrl(new URL('http://127.0.0.1/'), allowed)).not.toBeNull()
    expect(reasonAgainstUrl(new URL('http://localhost:8080/'), allowed)).not.toBeNull()
    expect(reasonAgainstUrl(new URL('ftp://127.0.0.1:8080/x'), allowed)).not.toBeNull()
  })
})
