const LONGEST = 500;

/**
 * The address of a service as the learner typed it, made ready to be asked; or a sentence that says what is wrong with it. Any machine may be
 * named, this one too: the learner chose it.
 *
 * @example translatorAddress('localhost:5000') // { url: 'http://localhost:5000' }
 */
export function translatorAddress(typed: string): { url: string } | { problem: string } {
  const text = typed.trim();
  if (text === '') return { problem: 'The address is missing.' };
  const whole = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `${isNear(text) ? 'http' : 'https'}://${text}`;
  if (whole.length > LONGEST || /\s/u.test(whole) || !URL.canParse(whole)) return { problem: 'This is no address.' };
  const url = new URL(whole);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { problem: 'The address must begin with http:// or https://.' };
  if (url.username !== '' || url.password !== '') {
    return { problem: 'Name and password do not belong into the address; a key has a field of its own.' };
  }
  if (url.search !== '' || url.hash !== '') return { problem: 'The address must end before any ? or #.' };
  return { url: url.href.replace(/\/+$/u, '') };
}

/** Whether a key would travel readable through a network: without encryption, to another machine. */
export function travelsReadable(address: string): boolean {
  const checked = translatorAddress(address);
  return 'url' in checked && checked.url.startsWith('http:') && !isThisMachine(new URL(checked.url).hostname);
}

/** A host that will hardly have a certificate: this machine, or one without a dot or named by figures. */
function isNear(text: string): boolean {
  const host = text.replace(/[/:].*$/su, '');
  return isThisMachine(host) || text.startsWith('[') || /^[\d.]+$/u.test(host) || !host.includes('.');
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/u.test(host);
}
