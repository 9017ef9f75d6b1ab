import type { CreditKind } from '../usage/cube.ts';

/** What CircleCI's bill calls each kind of credits. */
export const KIND_NAMES: Readonly<Record<CreditKind, string>> = {
  compute: 'Compute',
  dlc: 'Docker layer caching',
  user: 'Active users (seats)',
  storage: 'Storage',
  network: 'Network egress to runners',
  lease: 'Lease',
  leaseOverage: 'Lease overage',
  ipRanges: 'IP ranges',
  other: 'Other',
};
