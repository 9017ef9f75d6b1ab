import { TABLE } from './table.ts';
import { tryFaults } from './tried.ts';

tryFaults(TABLE.artifacts);
