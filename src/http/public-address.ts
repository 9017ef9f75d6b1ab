import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIPv6 } from 'node:net';

/** What stands in the way when a name resolves to an address that is not public. */
export const PRIVATE_ADDRESS = 'PRIVATE_ADDRESS';

/** Networks that no server of the public internet is in: IANA's special-purpose registries for IPv4 and IPv6. */
const PRIVATE_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
];
/** Those that embed an IPv4 address, mapped or tunnelled, may lead to any of the networks above. */
const PRIVATE_V6 = [
  ...['::/96', '::ffff:0:0/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
  ...['2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];

// Apart: a list takes an IPv4 address for the IPv6 address that maps it, too.
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const network of PRIVATE_V4) blocked.ipv4.addSubnet(...networkOf(network), 'ipv4');
// Networks that have IPv6 alone reach IPv4 servers under translated addresses (RFC 6052).
for (const network of PRIVATE_V4) blocked.ipv6.addSubnet(...translated(networkOf(network)), 'ipv6');
for (const network of PRIVATE_V6) blocked.ipv6.addSubnet(...networkOf(network), 'ipv6');

/** Whether an IP address, as a resolver gives it, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.split('%', 1)[0] ?? '';
  const family = isIPv6(plain) ? 'ipv6' : 'ipv4';
  return !blocked[family].check(plain, family);
}

type Callback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** `dns.lookup` for sockets, which fails with the code PRIVATE_ADDRESS when any of a name's addresses is not public. */
export function lookupPublic(hostname: string, options: LookupOptions, callback: Callback): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (!addresses.every(({ address }) => isPublicAddress(address))) return callback(refusal(), []);
    const [first] = addresses;
    if (options.all || first === undefined) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
}

function refusal(): Error {
  return Object.assign(new Error('The name resolves to an address that is not public.'), {
    code: PRIVATE_ADDRESS,
  });
}

function networkOf(text: string): [net: string, prefix: number] {
  const [net = '', prefix] = text.split('/');
  return [net, Number(prefix)];
}

function translated([net, prefix]: [net: string, prefix: number]): [net: string, prefix: number] {
  return [`64:ff9b::${net}`, prefix + 96];
}
