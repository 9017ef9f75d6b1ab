/**
 * Whether a host name, as `URL.hostname` writes it, is this machine by name: 127.0.0.0/8, ::1, localhost.
 * No resolver is asked.
 */
export function isLoopbackHost(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
  );
}
