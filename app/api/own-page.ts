/**
 * Whether a request comes from a page of this program itself; otherwise a sentence that says why it is refused. Two dangers:
 * a hostile page that makes the learner's browser send something here (its Origin betrays it), and a hostile name that was made to
 * point to this machine (DNS rebinding: then origin and address agree, but the name in Host is not ours).
 *
 * @param host what the program was told to listen on; as a wildcard (`0.0.0.0`, `::`) every bare IP address is ours too, for no
 *   name was resolved to come here.
 */
export function refuseForeign(headers: Headers, host: string): string | null {
  const foreign = refuseForeignName(headers, host);
  if (foreign) return foreign;
  const origin = headers.get('origin');
  // Without Origin it is no browser's page that asks (curl, a test): browsers send it with every POST.
  if (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== headers.get('host')?.toLowerCase())) {
    return 'Changes are only accepted from the pages of Lesefluss itself.';
  }
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return 'Changes are only accepted from the pages of Lesefluss itself.';
  return null;
}

/**
 * Whether a request came by a name that is ours; otherwise a sentence. Pages ask this as well: a name of another site that was made to point to
 * this machine could read them. Links from other sites are welcome.
 */
export function refuseForeignName(headers: Headers, host: string): string | null {
  const name = hostName(headers.get('host') ?? '');
  return name === null || !isOurs(name, host)
    ? `This address (${headers.get('host')}) is not one of Lesefluss. Set HOST to allow it.`
    : null;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const WILDCARDS = ['0.0.0.0', '::', '[::]'];
const ADDRESS = /^(\d+\.\d+\.\d+\.\d+|\[[0-9a-f:.]+\])$/;

function isOurs(name: string, host: string): boolean {
  const own = host.toLowerCase();
  if (LOOPBACK.includes(name) || name === own || name === `[${own}]`) return true;
  return WILDCARDS.includes(own) && ADDRESS.test(name);
}

/** The name without the port, in lower case; null for what is no host. */
function hostName(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}
