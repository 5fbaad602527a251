const ENDINGS: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/x-subrip': 'srt',
  'text/vtt': 'vtt',
  'text/markdown': 'md',
  'text/plain': 'txt',
};

/**
 * The name of a fetched file, for its title and its kind: as the server calls it, else the last part of its address. Only a name, never a path.
 *
 * @example fileName('attachment; filename="../../Bericht.pdf"', url, 'application/pdf') // "Bericht.pdf"
 */
export function fileName(disposition: string | undefined, address: URL, type: string): string {
  const encoded = /filename\*\s*=\s*(?:utf-8|iso-8859-1)?'[^']*'([^;]+)/i.exec(disposition ?? '')?.[1];
  const quoted = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition ?? '');
  const stated = encoded ? decode(encoded) : (quoted?.[1] ?? quoted?.[2]);
  const name = base(stated ?? '') || base(decode(address.pathname)) || address.hostname;
  const ending = ENDINGS[type];
  return ending && !/\.\w{2,5}$/.test(name) ? `${name}.${ending}` : name;
}

function base(path: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be removed
  const plain = last.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  return /^\.*$/.test(plain) ? '' : plain.slice(-100);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
