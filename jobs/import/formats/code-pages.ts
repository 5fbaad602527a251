/**
 * The upper halves of code pages, the characters of 0x80 to 0xFF: the two of MS-DOS, which no decoder of the platform knows, and that of
 * Windows, which some versions of Node take for ISO-8859-1 (without quotation marks and dashes).
 */
export const codePages = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

export type CodePage = keyof typeof codePages;

/** Bytes of such a text as a string. */
export function decodeCodePage(bytes: Uint8Array, page: CodePage): string {
  const upper = codePages[page];
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    let part = '';
    for (const byte of bytes.subarray(at, at + 8192)) part += byte < 128 ? String.fromCharCode(byte) : upper[byte - 128];
    parts.push(part);
  }
  return parts.join('');
}
