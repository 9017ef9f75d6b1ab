import { stringify } from 'yaml';
import { type Example, examples, type Mapping, mapping } from './documents.ts';

/** A step of a workflow that runs this action. */
export interface OurStep {
  readonly example: string;
  readonly inputs: Mapping;
}

const OURS = /^labs\/circleci-usage-action@/;

/** Whole workflows of GitHub, and lists of steps with the workflow around them that a reader would put there. */
export function workflows(): Example[] {
  return examples().flatMap((example) => {
    if (Array.isArray(example.value)) return [aroundSteps(example, example.value)];
    const { on, jobs } = mapping(example.value);
    return on !== undefined && jobs !== undefined ? [example] : [];
  });
}

/** Every use of this action, with what stands under its `with:`. */
export function ourSteps(): OurStep[] {
  return workflows().flatMap(({ name, value }) =>
    Object.values(mapping(mapping(value).jobs))
      .flatMap((job) => mapping(job).steps)
      .map(mapping)
      .filter(({ uses }) => typeof uses === 'string' && OURS.test(uses))
      .map((step) => ({ example: name, inputs: mapping(step.with) })),
  );
}

function aroundSteps(example: Example, steps: readonly unknown[]): Example {
  const value = {
    name: 'Example',
    on: { workflow_dispatch: null },
    permissions: {},
    jobs: { usage: { 'runs-on': 'ubuntu-latest', steps } },
  };
  return { ...example, text: stringify(value), value };
}
