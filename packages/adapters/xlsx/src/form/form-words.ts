/** Words that are typed into forms, or chosen from lists. Formulas and readers take them without regard to capitals and outer spaces. */
export const FORM_WORDS = Object.freeze({
  yes: 'Có',
  no: 'Không',
  /** Typed where a figure or answer does not apply to the unit. */
  notApplicable: 'NA',
  /** Stands in place of points that this form cannot compute. */
  later: 'được tính khi tổng hợp',
})
