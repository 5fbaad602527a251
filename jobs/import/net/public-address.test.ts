import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHomeAddress, isPublicAddress } from './public-address.ts';

test.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '172.15.255.255', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '[2a00:1450:4001::1]'])(
  '%s is public',
  (address) => {
    expect([isPublicAddress(address), isHomeAddress(address)]).toEqual([true, false]);
  },
);

test.each([
  '127.0.0.1',
  '127.255.255.255',
  '::1',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  'fc00::1',
  'fd12::1',
  '100.64.0.1',
])('%s is at home', (address) => {
  expect([isPublicAddress(address), isHomeAddress(address)]).toEqual([false, true]);
});

test.each([
  ['nothing', ''],
  ['a name', 'localhost'],
  ['this network', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['unspecified', '::'],
  ['broadcast', '255.255.255.255'],
  ['multicast', '224.0.0.1'],
  ['multicast', 'ff02::1'],
  ['link-local', '169.254.1.1'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['metadata', '169.254.169.254'],
  ['metadata', 'fd00:ec2::254'],
  ['metadata', '100.100.100.200'],
  ['metadata', '168.63.129.16'],
  ['site-local', 'fec0::1'],
  ['reserved', '240.0.0.1'],
  ['documentation', '192.0.2.1'],
  ['documentation', '203.0.113.9'],
  ['documentation', '2001:db8::1'],
  ['benchmarks', '198.18.0.1'],
  ['IPv4-mapped', '::ffff:127.0.0.1'],
  ['IPv4-mapped', '::ffff:8.8.8.8'],
  ['IPv4-mapped in hex', '::ffff:7f00:1'],
  ['IPv4-compatible', '::7f00:1'],
  ['IPv4-translated', '::ffff:0:7f00:1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['local NAT64', '64:ff9b:1::a00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001::1'],
  ['nobody has it yet', '4000::1'],
  ['octal', '0177.0.0.1'],
  ['hex', '0x7f.0.0.1'],
  ['decimal', '2130706433'],
  ['short', '127.1'],
])('neither: %s, %s', (_, address) => {
  expect([isPublicAddress(address), isHomeAddress(address)]).toEqual([false, false]);
});

test('no address is both, and no text makes it throw', () => {
  const any = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string());
  fc.assert(
    fc.property(any, (address) => {
      expect(isPublicAddress(address) && isHomeAddress(address)).toBe(false);
    }),
  );
});
