/** How the specification wants a column's values written. */
export type Format = 'string' | 'decimal' | 'dateTime' | 'currency' | 'pricingCurrency' | 'unit' | 'keyValue';

/** What FOCUS 1.2 asks of one column alone, with the identifiers of its conformance rules. */
export interface ColumnRule {
  readonly column: string;
  /** The rule by which a dataset like ours (usage at a public price in a virtual currency) has the column. */
  readonly presence: string;
  readonly format: readonly [Format, rule: string];
  /** The rule by which a charge of usage may not leave it null; undefined where it may. */
  readonly notNull?: string;
}

const rule = (
  column: string,
  presence: string,
  format: Format,
  formatRule: string,
  notNull?: string,
): ColumnRule => ({
  column,
  presence: `CostAndUsage-D-${presence}`,
  format: [format, `${column}-C-${formatRule}`],
  ...(notNull !== undefined && { notNull: `${column}-C-${notNull}` }),
});

export const COLUMN_RULES: readonly ColumnRule[] = [
  rule('BilledCost', '006-M', 'decimal', '002-M', '003-M'),
  rule('BillingAccountId', '024-M', 'string', '003-M', '001-M'),
  rule('BillingAccountName', '005-M', 'string', '002-M', '003-C'),
  rule('BillingCurrency', '035-M', 'currency', '006-M', '004-M'),
  rule('BillingPeriodEnd', '010-M', 'dateTime', '002-M', '003-M'),
  rule('BillingPeriodStart', '009-M', 'dateTime', '002-M', '003-M'),
  rule('ChargeCategory', '008-M', 'string', '001-M', '002-M'),
  rule('ChargeClass', '026-M', 'string', '001-M'),
  rule('ChargeDescription', '025-M', 'string', '002-M', '003-O'),
  rule('ChargeFrequency', '027-O', 'string', '001-M', '002-M'),
  rule('ChargePeriodEnd', '028-M', 'dateTime', '002-M', '003-M'),
  rule('ChargePeriodStart', '037-M', 'dateTime', '002-M', '003-M'),
  rule('ConsumedQuantity', '011-C', 'decimal', '002-M', '006-C'),
  rule('ConsumedUnit', '066-C', 'unit', '003-O'),
  rule('ContractedCost', '030-M', 'decimal', '002-M', '003-M'),
  rule('ContractedUnitPrice', '034-C', 'decimal', '003-M', '006-C'),
  rule('EffectiveCost', '031-M', 'decimal', '002-M', '003-M'),
  rule('InvoiceIssuerName', '023-M', 'string', '002-M', '003-M'),
  rule('ListCost', '032-M', 'decimal', '002-M', '003-M'),
  rule('ListUnitPrice', '004-C', 'decimal', '002-M', '005-C'),
  rule('PricingCategory', '022-C', 'string', '001-M', '004-C'),
  rule('PricingCurrency', '045-C', 'pricingCurrency', '003-M', '004-M'),
  rule('PricingCurrencyContractedUnitPrice', '047-C', 'decimal', '002-M', '005-C'),
  rule('PricingCurrencyEffectiveCost', '051-C', 'decimal', '002-M', '003-M'),
  rule('PricingCurrencyListUnitPrice', '055-C', 'decimal', '002-M', '005-C'),
  rule('PricingQuantity', '036-M', 'decimal', '002-M', '005-C'),
  rule('PricingUnit', '068-M', 'unit', '003-O'),
  rule('ProviderName', '038-M', 'string', '002-M', '003-M'),
  rule('PublisherName', '021-M', 'string', '002-M', '003-M'),
  rule('ServiceCategory', '040-M', 'string', '001-M', '002-M'),
  rule('ServiceName', '041-M', 'string', '002-M', '003-M'),
  rule('ServiceSubcategory', '042-O', 'string', '001-M', '002-M'),
  rule('SkuId', '060-C', 'string', '002-M', '005-C'),
  rule('SkuMeter', '059-C', 'string', '002-M'),
  rule('SkuPriceDetails', '061-C', 'keyValue', '001-M'),
  rule('SkuPriceId', '058-C', 'string', '002-M', '005-C'),
  rule('SubAccountId', '019-C', 'string', '002-M'),
  rule('SubAccountName', '029-C', 'string', '002-M'),
  rule('Tags', '064-C', 'keyValue', '001-M'),
];

/** Further columns that the specification has; all others begin with `x_`. */
export const OTHER_COLUMNS = [
  ...['AvailabilityZone', 'BillingAccountType', 'CapacityReservationId', 'CapacityReservationStatus'],
  ...['CommitmentDiscountCategory', 'CommitmentDiscountId', 'CommitmentDiscountName'],
  ...['CommitmentDiscountQuantity', 'CommitmentDiscountStatus', 'CommitmentDiscountType'],
  ...['CommitmentDiscountUnit', 'InvoiceId', 'RegionId', 'RegionName', 'ResourceId', 'ResourceName'],
  ...['ResourceType', 'SubAccountType'],
];

/** Closed lists of values. */
export const VALUES: readonly {
  readonly column: string;
  readonly rule: string;
  readonly values: string[];
}[] = [
  {
    column: 'ChargeCategory',
    rule: 'ChargeCategory-C-003-M',
    values: ['Usage', 'Purchase', 'Tax', 'Credit', 'Adjustment'],
  },
  {
    column: 'ChargeFrequency',
    rule: 'ChargeFrequency-C-003-M',
    values: ['One-Time', 'Recurring', 'Usage-Based'],
  },
  { column: 'ChargeClass', rule: 'ChargeClass-C-005-C', values: ['', 'Correction'] },
  {
    column: 'PricingCategory',
    rule: 'PricingCategory-C-007-M',
    values: ['Standard', 'Committed', 'Dynamic', 'Other'],
  },
  {
    column: 'ServiceCategory',
    rule: 'ServiceCategory-C-003-M',
    values: [
      ...['AI and Machine Learning', 'Analytics', 'Business Applications', 'Compute', 'Databases'],
      ...['Developer Tools', 'Multicloud', 'Identity', 'Integration', 'Internet of Things'],
      ...['Management and Governance', 'Media', 'Migration', 'Mobile', 'Networking', 'Security', 'Storage'],
      ...['Web', 'Other'],
    ],
  },
];

/** Subcategories of the category that CI belongs to. */
export const DEVELOPER_TOOLS = [
  'Developer Platforms',
  'Continuous Integration and Deployment',
  'Development Environments',
  'Source Code Management',
  'Quality Assurance',
  'Other (Developer Tools)',
];
