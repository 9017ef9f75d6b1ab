/** A kind of machine that a job can run on. The same class name means different machines on other executors. */
export interface Machine {
  readonly executor: string;
  readonly resourceClass: string;
  readonly operatingSystem: string;
  /** Credits a minute of one container; 0 on self-hosted runners. */
  readonly rate: number;
  /** Usual seconds between queued and started. */
  readonly queueSeconds: number;
}

function machine(
  executor: string,
  resourceClass: string,
  rate: number,
  queueSeconds: number,
  operatingSystem = 'linux',
): Machine {
  return { executor, resourceClass, operatingSystem, rate, queueSeconds };
}

/** The machines of the demo organisation, by `executor/class`. Generation 2 is written with a dash in real data. */
export const MACHINES = {
  'docker/small': machine('docker', 'small', 5, 2),
  'docker/medium': machine('docker', 'medium', 10, 2),
  'docker/medium+': machine('docker', 'medium+', 15, 3),
  'docker/large': machine('docker', 'large', 20, 3),
  'docker/large-gen2': machine('docker', 'large-gen2', 24, 3),
  'docker/xlarge': machine('docker', 'xlarge', 40, 6),
  'docker/2xlarge': machine('docker', '2xlarge', 80, 9),
  'docker/arm.medium': machine('docker', 'arm.medium', 13, 4),
  'docker/arm.large': machine('docker', 'arm.large', 26, 5),
  'machine/medium': machine('machine', 'medium', 10, 18),
  'machine/large': machine('machine', 'large', 20, 20),
  'machine/xlarge': machine('machine', 'xlarge', 100, 26),
  'machine/arm.large': machine('machine', 'arm.large', 20, 24),
  'machine/windows.medium': machine('machine', 'windows.medium', 40, 55, 'windows'),
  'machine/gpu.nvidia.small.multi': machine('machine', 'gpu.nvidia.small.multi', 160, 90),
  'machine/gpu.nvidia.medium.multi': machine('machine', 'gpu.nvidia.medium.multi', 240, 140),
  'remote-docker/medium': machine('remote-docker', 'medium', 10, 9),
  'remote-docker/large': machine('remote-docker', 'large', 20, 10),
  'remote-docker/xlarge': machine('remote-docker', 'xlarge', 100, 14),
  'macos/m4pro.medium': machine('macos', 'm4pro.medium', 200, 75, 'osx'),
  'macos/m4pro.large': machine('macos', 'm4pro.large', 400, 160, 'osx'),
  'runner/acme/linux-large': machine('runner', 'acme/linux-large', 0, 30),
} as const satisfies Record<string, Machine>;

export type MachineName = keyof typeof MACHINES;
