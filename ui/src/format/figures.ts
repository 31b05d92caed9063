const whole = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 });
const money = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 0, maximumFractionDigits: 2 });

/** `11,182` */
export function figure(value: number): string {
  return whole.format(value);
}

/** `1,250.5 元`; the gateway may serve exact decimals as text. */
export function yuan(value: number | string): string {
  return `${money.format(Number(value))} 元`;
}
