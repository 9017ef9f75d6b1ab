import { describe, expect, it } from 'vitest';
import { apiOrigin, hostName, httpOrigin } from '../../../src/config/kinds/address.ts';
import { webhook } from '../../../src/config/kinds/webhook.ts';
import { accepts, refuses } from './accepts.ts';

describe('addresses', () => {
  it.each([
    'https://circleci.com',
    'https://circleci.example.org:8443',
    'http://127.0.0.1:80',
    'http://localhost:1',
  ])('api-url accepts %s', (text) => {
    expect(apiOrigin.parse(text).href).toBe(new URL(text).href);
  });
  refuses(apiOrigin, [
    'circleci.com',
    'http://circleci.com',
    'ftp://circleci.com',
    'https://circleci.com/api/v2',
    'https://circleci.com/?x=1',
    'https://circleci.com/#x',
    'https://user:pass@circleci.com',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://169.254.169.254',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ]);

  it.each(['http://quickchart:3400', 'https://quickchart.io'])('quickchart-url accepts %s', (text) => {
    expect(httpOrigin.parse(text).href).toBe(new URL(text).href);
  });
  refuses(httpOrigin, [
    'quickchart.io',
    'https://quickchart.io/chart',
    'https://quickchart.io/?key=1',
    'ftp://quickchart.io',
    'https://u:p@quickchart.io',
    'https://',
    'data:,x',
  ]);
  accepts(hostName, [
    ['files.s3.us-east-1.amazonaws.com', 'files.s3.us-east-1.amazonaws.com'],
    ['My_Bucket.S3.amazonaws.com.', 'my_bucket.s3.amazonaws.com'],
  ]);
  refuses(hostName, [
    'files',
    'https://files.example.com',
    'files.example.com:443',
    'files.example.com/a',
    '10.0.0.1',
    '[::1]',
    '*.example.com',
    'user@files.example.com',
    'a..b',
  ]);
});

describe('webhook', () => {
  const kind = webhook('slack-webhook-url');
  it.each([
    'https://hooks.slack.com/services/T0/B0/x',
    'https://hooks.slack-gov.com/s/x',
    'http://127.0.0.1:1/x',
  ])('accepts %j and hides it', (text) => {
    expect(kind.parse(text).reveal()).toBe(text);
    expect(String(kind.parse(text))).toBe('[slack-webhook-url]');
  });
  refuses(kind, [
    'hooks.slack.com/services/T0/B0/x',
    'http://hooks.slack.com/x',
    'ftp://x/y',
    'xoxb-1',
    'https://a b',
  ]);
  it('does not show the value', () => {
    expect(() => kind.parse('http://hooks.slack.com/secret')).toThrow(/^(?!.*secret)/);
  });
});
