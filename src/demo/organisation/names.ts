import type { ProjectKind } from './catalogue.ts';
import type { Random } from './random.ts';

/** Name, kind, and, for the largest, the part of all credits in percent. */
type ProjectPlan = readonly [name: string, kind: ProjectKind, percent?: number];

/** 120 characters: names of this length exist, and everything that shows them must cope. */
const LONGEST_NAME =
  'customer-communication-preferences-and-consent-management-service-for-regulated-markets-including-switzerland-and-norway';

const PROJECTS: readonly ProjectPlan[] = [
  ['platform-monorepo', 'monorepo', 30],
  ['checkout-service', 'service', 12.5],
  ['ios-consumer-app', 'ios', 9],
  ['android-consumer-app', 'android', 6],
  ['payments-reconciliation-batch-processor', 'service', 4],
  ['identity-and-access-management-gateway', 'service', 3.6],
  ['web-storefront', 'frontend', 2.8],
  ['ml-recommendations-training-pipeline', 'learning', 2.6],
  ['infra-terraform', 'infrastructure', 1.2],
  ['customer-support-portal-frontend', 'frontend', 1.9],
  ['notifications-worker', 'service', 1.7],
  ['data-warehouse-dbt-models', 'data', 1.6],
  ['design-system', 'frontend', 1.5],
  ['search-indexer', 'service', 1.2],
  ['fraud-detection', 'learning', 1.1],
  ['internal-developer-portal-backstage', 'frontend', 1.1],
  ['partner-integrations-salesforce-and-netsuite-connector-v2', 'service', 1.1],
  ['mobile-e2e-regression-suite-nightly', 'suite', 1],
  ['warehouse-desktop-scanner', 'desktop', 3.2],
  ['billing-service', 'service', 0.9],
  ['docs-site', 'documentation'],
  ['pricing-engine', 'service'],
  ['inventory-sync', 'service'],
  ['shipping-labels', 'service'],
  ['feature-flags', 'service'],
  ['analytics-events-schema', 'library'],
  ['kafka-connectors', 'data'],
  ['python-client-sdk', 'library'],
  ['typescript-client-sdk', 'library'],
  ['go-client-sdk', 'library'],
  ['email-templates', 'documentation'],
  ['kundenkonto-übersicht', 'frontend'],
  ['Data Platform, "legacy" edition', 'data'],
  [LONGEST_NAME, 'service'],
  ['returns-portal', 'frontend'],
  ['loyalty-points', 'service'],
  ['image-resizer', 'service'],
  ['sitemap-generator', 'documentation'],
  ['kubernetes-operators', 'infrastructure'],
  ['observability-stack', 'infrastructure'],
  ['load-testing-scenarios', 'suite'],
  ['eslint-config', 'library'],
  ['gift-cards', 'service'],
  ['tax-calculation', 'service'],
  ['address-validation', 'service'],
  ['status-page', 'documentation'],
  ['engineering-handbook', 'documentation'],
];

export interface ProjectOutline {
  readonly name: string;
  readonly kind: ProjectKind;
  /** Relative size; only the ratio to the other projects counts. */
  readonly weight: number;
}

/** The first `count` projects, largest first; beyond the named ones there are numbered services. */
export function outlineProjects(count: number): ProjectOutline[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, kind, percent] = PROJECTS[index] ?? numberedProject(index);
    return { name, kind, weight: percent ?? 0.9 * 0.945 ** (index - 19) };
  });
}

function numberedProject(index: number): ProjectPlan {
  const kinds = ['service', 'library', 'frontend', 'data', 'documentation'] as const;
  const kind = kinds[index % kinds.length] ?? 'service';
  return [`${kind}-${String(index + 1).padStart(4, '0')}`, kind];
}

export const ORGANISATION_NAMES = ['acme', 'acme-labs', 'acme-mobile', 'acme-öffentlich'] as const;

const TOPICS = [
  'retry-failed-webhooks',
  'order-history',
  'größenauswahl',
  'cart, totals',
  'dark-mode',
  'faster-startup',
  'drop-node-20',
  'split-address-form',
  'cache-invalidation',
  'rename "legacy" flag',
  'audit-log',
  'consent-banner',
];

/** Branches of a project beside `main`. */
export function branchNames(random: Random): string[] {
  return Array.from({ length: 24 }, () => {
    const topic = random.pick(TOPICS);
    const number = random.int(100, 9999);
    const name = random.pick([
      `feature/SHOP-${number}-${topic}`,
      `fix/${topic}-${number}`,
      `renovate/major-${number}-monorepo`,
      `dependabot/npm_and_yarn/typescript-5.${number}`,
      `release/2026.${number}`,
      `feature/SHOP-${number}-${topic}-with-a-description-that-was-pasted-from-the-ticket-into-the-branch`,
    ]);
    return name.slice(0, 97);
  });
}
