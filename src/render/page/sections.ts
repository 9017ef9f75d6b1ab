import type { Report } from '../../report/report.ts';
import { money, percent, plural, whole } from '../format.ts';
import { pricesText } from '../notes.ts';
import { lead } from './card.ts';
import type { Part } from './element.ts';
import type { Section } from './section.ts';
import { advicePageTables } from './tables/advice.ts';
import { breakdownPageTables } from './tables/breakdowns.ts';
import { budgetPageTables, chargebackPageTables, trendPageTables } from './tables/money.ts';
import { timePageTables } from './tables/times.ts';
import { wastePageTables } from './tables/waste.ts';

/** The sections with tables, in the order of the page; those without figures are not there. */
export function sectionsOf(report: Report): Section[] {
  const all: readonly Section[] = [
    section('budgets', 'Budgets', budgetPageTables(report)),
    section('breakdowns', 'Where the credits went', breakdownPageTables(report)),
    section('waste', 'Waste', wastePageTables(report), wasteLead(report)),
    section('right-sizing', 'Right-sizing', advicePageTables(report), adviceLead(report)),
    section('times', 'Run and queue times', timePageTables(report)),
    section('teams', 'Chargeback', chargebackPageTables(report), chargebackLead()),
    section('trends', 'Trend', trendPageTables(report)),
  ];
  return all.filter(({ tables }) => tables.length > 0);
}

function section(id: string, title: string, tables: Section['tables'], lead: readonly Part[] = []): Section {
  return { id, title, tables, lead };
}

function wasteLead({ waste, money: { currency } }: Report): Part[] {
  const { total, failureRate } = waste;
  const rate = failureRate === null ? '' : ` ${percent(failureRate)} of finished runs failed.`;
  const amount = `${whole(total.credits)} credits (${percent(total.share)} of all, ${money(total.cost, currency)})`;
  return [lead(`${amount} went into runs that failed or were cancelled.${rate}`)];
}

function adviceLead({ rightSizing, money: { currency } }: Report): Part[] {
  const { smaller, hot, saving, coverage, minimumRuns } = rightSizing;
  if (smaller.length === 0 && hot.length === 0) return [];
  const known = smaller.filter((row) => row.saving !== null).length;
  const sum =
    known === 0
      ? ''
      : `A smaller class for ${plural(known, 'job')} would save about ${money(saving.cost, currency)} a month. `;
  const judged = coverage.creditShare === null ? 'none' : percent(coverage.creditShare);
  const basis = `From CPU and memory readings of jobs with at least ${whole(minimumRuns)} measured runs (${judged} of compute credits), at ${pricesText(rightSizing)}.`;
  return [lead(sum + basis)];
}

function chargebackLead(): Part[] {
  return [lead('What each team pays for each project. The rows add up to the total.')];
}
