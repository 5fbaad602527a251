/** The ways to bring a text in, as the address names them: `/import?from=file`. */
export const WAYS = { paste: 'Paste', file: 'File', page: 'Web page' } as const;
export type Way = keyof typeof WAYS;

export const isWay = (value: unknown): value is Way => typeof value === 'string' && Object.hasOwn(WAYS, value);
