import ipaddr from 'ipaddr.js';

/** Where clouds tell a machine its secrets; some lie outside of the ranges that are refused anyway. Nothing ever asks them. */
const METADATA = ['169.254.169.254', '168.63.129.16', '100.100.100.200', 'fd00:ec2::254'].map((address) =>
  ipaddr.parse(address).toNormalizedString(),
);
/** What the Internet uses of IPv6; all else carries an IPv4 address inside, or is nobody's. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');
const AT_HOME = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);

/** Whether an IP address is one of the public Internet, where anybody may publish: no machine of this home or of the host. */
export function isPublicAddress(address: string): boolean {
  const ip = parse(address);
  if (!ip || isMetadata(ip)) return false;
  return ip.range() === 'unicast' && (ip.kind() === 'ipv4' || (ip as ipaddr.IPv6).match(GLOBAL));
}

/** Whether it is this machine or one of its home network. They are asked only where the owner allowed it. */
export function isHomeAddress(address: string): boolean {
  const ip = parse(address);
  return ip !== null && !isMetadata(ip) && AT_HOME.has(ip.range());
}

function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const bare = address.replace(/^\[(.*)\]$/, '$1');
  // A zone ("fe80::1%eth0") is only for addresses of this link.
  if (bare.includes('%')) return null;
  // Only whole spellings: what else ("0177.1", "2130706433") stands for was said by the URL parser before.
  return ipaddr.IPv4.isValidFourPartDecimal(bare) || ipaddr.IPv6.isValid(bare) ? ipaddr.parse(bare) : null;
}

function isMetadata(ip: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return METADATA.includes(ip.toNormalizedString());
}
