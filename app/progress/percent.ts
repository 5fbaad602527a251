/** @example percent(0.914) // "91 %" */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A share of few, so that it is not told as none. @example smallPercent(0.004) // "0.4 %" */
export function smallPercent(share: number): string {
  const value = share * 100;
  return `${value > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}
