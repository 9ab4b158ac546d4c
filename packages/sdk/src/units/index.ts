export { type CheckedUnits, type UnitListOptions } from './check-units.js'
export { listedCodes } from './listed-codes.js'
export { NO_LIST } from './choose-list.js'
export { type NamedKind, sameUnitName, unitName, type UnitName } from './unit-name.js'
