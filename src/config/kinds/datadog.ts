import { isLoopbackHost } from '../../common/hosts.ts';
import { parseOrigin } from './address.ts';
import { BadValue, type Kind } from './kind.ts';

/** Domains that are Datadog's: `datadoghq.com` itself and what stands in front of it, such as `us5.`. */
const DOMAINS = /^(?:[a-z0-9-]+\.)?(?:datadoghq\.com|datadoghq\.eu|ddog-gov\.com)$/;

/** Names that people use for a site in place of its domain. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  us1: 'datadoghq.com',
  us: 'datadoghq.com',
  eu1: 'datadoghq.eu',
  eu: 'datadoghq.eu',
  gov: 'ddog-gov.com',
  us1_fed: 'ddog-gov.com',
  us2_fed: 'us2.ddog-gov.com',
};
const REGION = /^(?:us[3-9]|ap\d|uk\d)$/;

/**
 * The domain of a Datadog site. The address of its pages (`https://app.datadoghq.eu/`) and its short name (`us5`) mean
 * the same. Only domains of Datadog's: the API key goes there.
 */
export const datadogSite: Kind<string> = {
  title: 'site',
  parse(text) {
    const host = text
      .toLowerCase()
      .replace(/^https:\/\//, '')
      .replace(/\/$/, '')
      .replace(/^(?:app|api)\./, '');
    const site = SHORT_NAMES[host.replace('-', '_')] ?? (REGION.test(host) ? `${host}.datadoghq.com` : host);
    if (!DOMAINS.test(site)) {
      throw new BadValue(
        'Write the domain of your Datadog site, such as datadoghq.com, us5.datadoghq.com or datadoghq.eu.',
      );
    }
    return site;
  },
};

const PREFIX_LENGTH = 100;
/** Metrics under these names are made by Datadog's own integrations, for which it keeps no historical metrics. */
const THEIRS = /^(?:circleci|datadog)(?:\.|$)/i;

/** What the names of metrics start with, without the last dot. */
export const metricPrefix: Kind<string> = {
  title: 'start of metric names',
  parse(text) {
    if (!/^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*$/i.test(text) || text.length > PREFIX_LENGTH) {
      throw new BadValue(
        `Write at most ${PREFIX_LENGTH} letters, digits and underscores that start with a letter; dots may stand between.`,
      );
    }
    if (THEIRS.test(text)) {
      throw new BadValue(
        "Metrics of that name belong to Datadog's own integrations. Choose another one, such as circleci_usage.",
      );
    }
    return text;
  },
};

/** An address on this machine. */
export const loopbackOrigin: Kind<URL> = {
  title: 'address on this machine',
  parse(text) {
    const url = parseOrigin(text);
    if (!isLoopbackHost(url.hostname)) {
      throw new BadValue('Write an address on this machine, such as http://127.0.0.1:8080.');
    }
    return url;
  },
};
