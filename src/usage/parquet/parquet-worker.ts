// The entry of a thread that writes the Parquet files it is told to, one after another.
import { parentPort, workerData } from 'node:worker_threads';
import { NoSpaceError } from '../../common/errors.ts';
import { type DayOrder, type DayResult, type DayShape, writeDayFile } from './day-file.ts';
import { RowGroup } from './row-group.ts';

/** What is sent for each file. Any other error than one of the disk ends the thread. */
export type DayAnswer = DayResult | { readonly noSpace: string };

const shape: DayShape = workerData;
const group = new RowGroup(shape.width);

parentPort?.on('message', (order: DayOrder) => parentPort?.postMessage(answer(order)));

function answer(order: DayOrder): DayAnswer {
  try {
    return writeDayFile(order, shape, group);
  } catch (error) {
    if (error instanceof NoSpaceError) return { noSpace: error.message };
    throw error;
  }
}
