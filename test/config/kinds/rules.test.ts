import { describe, expect, it } from 'vitest';
import { failRules } from '../../../src/config/kinds/fail-rule.ts';
import { slackFigures } from '../../../src/config/kinds/slack-figures.ts';
import { slackRules } from '../../../src/config/kinds/slack-when.ts';
import { accepts, refuses } from './accepts.ts';

describe('slackRules', () => {
  accepts(slackRules, [
    ['always', []],
    ['change>20%', [{ kind: 'change', percent: 20 }]],
    [
      'over-budget, change > 5 %\nwaste>10%',
      [{ kind: 'over-budget' }, { kind: 'change', percent: 5 }, { kind: 'waste', percent: 10 }],
    ],
  ]);
  refuses(slackRules, [
    'never',
    'increase>20%',
    'change>20',
    'change>10001%',
    'waste>101%',
    'change>1%, change>2%',
    'constructor>1%',
    'always, waste>1%',
    'waste>1%\nalways',
  ]);
  it('says that always stands alone', () => {
    expect(() => slackRules.parse('always,over-budget')).toThrow('Write always alone');
  });
});

describe('slackFigures', () => {
  accepts(slackFigures, [
    ['movers', ['movers']],
    ['teams, headline', ['teams', 'headline']],
  ]);
  refuses(slackFigures, ['all', 'Movers', 'movers teams', '__proto__']);
});

describe('failRules', () => {
  accepts(failRules, [
    ['over-budget', [{ kind: 'over-budget' }]],
    ['increase>20%', [{ kind: 'increase', percent: 20 }]],
    ['increase > 20 %', [{ kind: 'increase', percent: 20 }]],
    ['increase>0%', [{ kind: 'increase', percent: 0 }]],
    ['increase>10000%', [{ kind: 'increase', percent: 10_000 }]],
    ['waste>0.000001%', [{ kind: 'waste', percent: 0.000001 }]],
    ['waste>100%', [{ kind: 'waste', percent: 100 }]],
    [
      'waste>12.5%\nover-budget, increase>1%',
      [{ kind: 'waste', percent: 12.5 }, { kind: 'over-budget' }, { kind: 'increase', percent: 1 }],
    ],
  ]);
  refuses(failRules, [
    'overbudget',
    'over-budget>10%',
    'increase',
    'increase>20',
    'increase>=20%',
    'increase<20%',
    'increase>-1%',
    'increase>+1%',
    'increase>1e2%',
    'increase>.5%',
    'increase>5.%',
    'increase>05%',
    'increase>12,5%',
    'increase>10000.1%',
    'increase>0.0000001%',
    'waste>100.5%',
    'Waste>10%',
    'increase>20%%',
    'increase>20%,increase>30%',
    'over-budget,over-budget',
    '__proto__>1%',
  ]);

  it('says which item is wrong, and which is there twice', () => {
    expect(() => failRules.parse('over-budget,increse>1%')).toThrow(
      'Item 2 of 2 is not allowed. Write over-budget,',
    );
    expect(() => failRules.parse('waste>1%,over-budget,waste>2%')).toThrow('Give waste once.');
  });
});
