/** How credits become money. */
export interface Money {
  /** Money a credit. */
  readonly creditPrice: number;
  /** `separate` when absent. */
  readonly seats?: SeatsInMoney;
}

/**
 * Whether seat credits (USER_CREDITS) cost money: `separate` prices them like all others, on a line of their own;
 * `exclude` gives them, and their part of every total, no cost. Credits are the same either way.
 */
export type SeatsInMoney = 'separate' | 'exclude';

/**
 * Money for credits: the double nearest to the exact product, so that 4,940,000 credits at 0.0006 are 2964 and not
 * 2963.9999999999995. `price` is money a credit; digits beyond its twelfth decimal are dropped.
 */
export function costOf(microCredits: bigint, price: number): number {
  const { units, divisor } = scaledPrice(price);
  const product = microCredits * units;
  const isExact = product <= Number.MAX_SAFE_INTEGER && product >= Number.MIN_SAFE_INTEGER;
  // A quotient of exact doubles is the nearest to the true one.
  return isExact ? Number(product) / divisor : Number(exactCost(microCredits, price));
}

/** A price as whole `units`, and what a product of them with micro-credits is divided by: a power of ten, at most 10^18. */
interface ScaledPrice {
  readonly price: number;
  readonly units: bigint;
  readonly divisor: number;
}

/** A report has one price, and tens of thousands of costs. */
let lastPrice: ScaledPrice = { price: 0, units: 0n, divisor: 1 };

function scaledPrice(price: number): ScaledPrice {
  if (price !== lastPrice.price) {
    const [whole = '', fraction = ''] = price.toFixed(PRICE_DECIMALS).split('.');
    const digits = fraction.replace(/0+$/, '');
    const divisor = Number(`1e${digits.length + CREDIT_DECIMALS}`);
    lastPrice = { price, units: BigInt(whole + digits), divisor };
  }
  return lastPrice;
}

/** The exact product in decimal digits, such as `0.0006`: costs written so add up to the last digit. */
export function exactCost(microCredits: bigint, price: number): string {
  const picoPrice = BigInt(price.toFixed(PRICE_DECIMALS).replace('.', ''));
  return decimalText(microCredits * picoPrice, PRICE_DECIMALS + CREDIT_DECIMALS);
}

/** The price as `exactCost` takes it. */
export function exactPrice(price: number): string {
  return exactCost(1_000_000n, price);
}

/** Credits in decimal digits. */
export function exactCredits(microCredits: bigint): string {
  return decimalText(microCredits, CREDIT_DECIMALS);
}

/** The seat credits that cost money: all, or none with `seats: exclude`. */
export function pricedSeats(microCredits: bigint, { seats }: Money): bigint {
  return seats === 'exclude' ? 0n : microCredits;
}

const PRICE_DECIMALS = 12;
const CREDIT_DECIMALS = 6;

/** `value` divided by 10^decimals, without zeros at the end. */
function decimalText(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  const size = digits.slice(0, -decimals) + (fraction === '' ? '' : `.${fraction}`);
  return value < 0n ? `-${size}` : size;
}
