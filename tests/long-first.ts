import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { LONG_FILES } from './long-files.ts';

/**
 * The order in which the runner has the files where it knows no times of them, by their size; but the long ones begin first, so that
 * no worker is left alone with one at the end.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = LONG_FILES.flatMap((name) => sorted.filter(({ moduleId }) => moduleId.endsWith(`/${name}`)));
    return [...long, ...sorted.filter((file) => !long.includes(file))];
  }
}
