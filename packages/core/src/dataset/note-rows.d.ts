import type { Dataset } from './dataset.js';
import type { UnitRegister } from './unit-register.js';
/**
 * The data set without the units that are notes below a table (a source, a place and date, a signature): their code reads as one, and nothing else
 * was given for them. Each is told.
 */
export declare function withoutNotes(dataset: Dataset, { notes }: Pick<UnitRegister, 'notes'>): Dataset;
