import { atNight, job, onPush, type WorkflowPlan } from './plans.ts';

const lint = job('lint', 'docker/small', 38, { failureRate: 0.02 });
const unitTests = job('unit-tests', 'docker/medium', 190, { failureRate: 0.08, storage: 6 });
const buildImage = job('build-image', 'remote-docker/large', 260, { layerCaching: true, storage: 45 });
const deployStaging = job('deploy-staging', 'docker/small', 75, { ipRanges: 9 });
const deployProduction = job('deploy-production', 'docker/medium', 110, { ipRanges: 14 });
const deploy = [[deployStaging], 'approval', [deployProduction]] as const;
const audit = job('dependency-audit', 'docker/medium', 85);

/** What each kind of project runs. */
export const CATALOGUE = {
  monorepo: [
    onPush(
      'pull-request',
      [job('install-and-cache', 'docker/large', 105, { storage: 90 })],
      [
        lint,
        job('typecheck', 'docker/large', 160),
        job('unit-tests', 'docker/large', 420, { parallelism: 6, failureRate: 0.13, storage: 60 }),
        job('build-affected', 'docker/xlarge', 300, { storage: 160 }),
        job('test (node 24, "alpine")', 'docker/large-gen2', 150, { failureRate: 0.04 }),
      ],
      [
        job('integration-tests', 'machine/large', 520, { parallelism: 3, failureRate: 0.18, storage: 40 }),
        job('e2e-checkout', 'docker/xlarge', 540, { parallelism: 4, failureRate: 0.22, storage: 120 }),
      ],
      'approval',
      [deployStaging, job('publish-images', 'remote-docker/large', 210, { layerCaching: true, storage: 70 })],
    ),
    atNight(
      'nightly-full-build',
      [job('build-everything', 'docker/2xlarge', 900, { storage: 300, failureRate: 0.06 })],
      [job('e2e-full', 'docker/xlarge', 1300, { parallelism: 9, failureRate: 0.25, storage: 200 }), audit],
    ),
  ],
  service: [
    onPush(
      'build-test-deploy',
      [lint, unitTests],
      [job('integration-tests', 'machine/large', 330, { failureRate: 0.16, storage: 12 })],
      [buildImage],
      ...deploy,
    ),
    atNight('nightly', [audit, job('load-test', 'docker/large', 640, { failureRate: 0.08, storage: 18 })]),
  ],
  frontend: [
    onPush(
      'ci',
      [lint, job('typecheck', 'docker/medium+', 95)],
      [
        job('unit-tests', 'docker/large', 210, { parallelism: 2, failureRate: 0.07, storage: 14 }),
        job('e2e: cart, checkout & returns', 'docker/large', 430, {
          parallelism: 4,
          failureRate: 0.19,
          storage: 80,
        }),
      ],
      ...deploy,
    ),
    atNight('visual-regression', [job('snapshots', 'docker/large', 380, { parallelism: 3, storage: 110 })]),
  ],
  ios: [
    onPush(
      'ios-ci',
      [job('swiftlint', 'docker/small', 50, { failureRate: 0.03 })],
      [
        job('unit-tests', 'macos/m4pro.medium', 260, { failureRate: 0.07, storage: 90 }),
        job('ui-tests', 'macos/m4pro.large', 310, { failureRate: 0.19, storage: 190 }),
      ],
      'approval',
      [job('archive-and-sign', 'macos/m4pro.large', 330, { storage: 260 })],
    ),
    atNight('testflight', [job('testflight-upload', 'macos/m4pro.medium', 300, { storage: 150 })]),
  ],
  android: [
    onPush(
      'android-ci',
      [lint, job('assemble-debug', 'docker/xlarge', 290, { storage: 70 })],
      [
        job('unit-tests', 'docker/large', 260, { failureRate: 0.08, storage: 20 }),
        job('instrumented-tests', 'machine/xlarge', 420, { failureRate: 0.19, storage: 90 }),
      ],
      'approval',
      [job('bundle-release', 'docker/xlarge', 340, { storage: 120, ipRanges: 20 })],
    ),
    atNight('nightly', [audit, job('macrobenchmark', 'machine/arm.large', 900, { storage: 40 })]),
  ],
  infrastructure: [
    onPush(
      'plan-and-apply',
      [lint, job('validate', 'docker/small', 55)],
      [job('plan', 'docker/medium', 140, { storage: 4, ipRanges: 11 })],
      'approval',
      [job('apply', 'runner/acme/linux-large', 260, { storage: 9, network: 60 })],
    ),
    atNight('drift', [job('detect-drift', 'runner/acme/linux-large', 420, { storage: 5, network: 35 })]),
  ],
  data: [
    onPush(
      'models',
      [lint],
      [job('build-models', 'docker/arm.large', 380, { failureRate: 0.13, storage: 40 }), unitTests],
      [job('publish-docs', 'docker/small', 60, { storage: 8 })],
    ),
    {
      name: 'hourly-refresh',
      weight: 0.3,
      trigger: 'schedule',
      stages: [[job('refresh', 'docker/arm.medium', 240, { storage: 10, ipRanges: 16 })]],
    },
  ],
  learning: [
    onPush(
      'validate',
      [lint, unitTests],
      [job('smoke-train', 'machine/gpu.nvidia.small.multi', 300, { failureRate: 0.13, storage: 160 })],
    ),
    atNight('training – größeres Modell', [
      job('train', 'machine/gpu.nvidia.medium.multi', 900, { failureRate: 0.16, storage: 320 }),
    ]),
  ],
  desktop: [
    onPush(
      'desktop',
      [lint, job('build', 'machine/windows.medium', 420, { storage: 110, failureRate: 0.07 })],
      [job('installer-tests', 'machine/windows.medium', 380, { failureRate: 0.16, storage: 60 })],
    ),
  ],
  library: [
    onPush(
      'test-matrix',
      [
        lint,
        job('test-x64', 'docker/medium', 130, { storage: 4 }),
        job('test-arm64', 'docker/arm.medium', 140, { storage: 4 }),
        job('test-windows', 'machine/windows.medium', 95),
      ],
      'approval',
      [job('publish', 'docker/small', 50, { storage: 3 })],
    ),
    atNight('nightly', [audit]),
  ],
  documentation: [
    onPush(
      'publish',
      [job('build-site', 'docker/medium', 120, { storage: 20 }), job('check-links', 'docker/small', 90)],
      [job('deploy-site', 'docker/small', 40)],
    ),
  ],
  suite: [
    {
      name: 'regression',
      weight: 1,
      trigger: 'scheduled_pipeline',
      stages: [
        [job('prepare-devices', 'machine/medium', 120)],
        [job('regression', 'machine/large', 900, { parallelism: 5, failureRate: 0.2, storage: 190 })],
        [job('report', 'docker/small', 45, { storage: 16 })],
      ],
    },
  ],
} as const satisfies Record<string, readonly WorkflowPlan[]>;

export type ProjectKind = keyof typeof CATALOGUE;
