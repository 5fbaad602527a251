import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { FetchFailure } from './fetch-failure.ts';
import { isHomeAddress, isPublicAddress } from './public-address.ts';

/** All IP addresses of a name, as the system knows them. */
export type Resolve = (name: string) => Promise<string[]>;

export interface ResolveOptions {
  /** Addresses of this machine and of the home network may be asked, too: for a server at home, and for tests. */
  allowPrivate?: boolean;
  /** For tests: another telephone book. */
  resolve?: Resolve;
  /** For tests: which IP addresses count as public. */
  isPublic?: (address: string) => boolean;
}

/**
 * The checked IP addresses of a host. Every one must be allowed: a name that leads to the Internet and home is refused whole.
 * @throws FetchFailure
 */
export async function resolveHost(host: string, { allowPrivate = false, resolve = system, isPublic = isPublicAddress }: ResolveOptions) {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(bare) ? [bare] : await resolve(bare);
  if (addresses.length === 0) throw new FetchFailure(`There is no site named ${bare}. Check the address.`);
  for (const address of addresses) {
    if (isPublic(address) || (allowPrivate && isHomeAddress(address))) continue;
    const said = address === bare ? `The address ${bare}` : `${bare} leads to ${address}, which`;
    throw new FetchFailure(
      isHomeAddress(address)
        ? `${said} belongs to this machine or its home network, not to the Internet. To allow such addresses, start Lesefluss with LESEFLUSS_ALLOW_PRIVATE=true.`
        : `${said} is not an address of the public Internet, so it was not asked.`,
    );
  }
  return addresses.map((address) => ({ address, family: isIP(address) as 4 | 6 }));
}

const system: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);
