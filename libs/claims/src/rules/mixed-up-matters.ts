/** Matters whose numbers are told for each other, each line a set. Ids as in config/facts. */
export const MIXED_UP: readonly (readonly string[])[] = [
  // Base salary, reference level, regional minimum wage, poverty line.
  ['REF-01', 'REF-02', 'REF-05', 'REF-06', 'REF-07', 'REF-08'],
  ['REF-05', 'HB-02', 'HB-05', 'REF-06'],
  ['HB-14', 'REF-06', 'VO-05'],
  ['VO-03', 'REF-01', 'REF-08', 'VO-04', 'HB-15'],
  // Ceilings of wages, incomes and benefits.
  ['REF-04', 'UI-13', 'VO-05'],
  ['UI-05', 'UI-13', 'UI-07'],
  // Shares of contribution.
  ['CO-01', 'CO-02', 'CO-06', 'CO-04', 'HB-15'],
  ['CO-06', 'HB-15', 'VO-02'],
  ['CO-04', 'HI-22', 'CO-05', 'CO-03', 'CO-01'],
  // Shares of replaced income.
  ['UI-04', 'SI-02', 'MA-07'],
  ['PR-01', 'PR-02', 'PR-03', 'PR-04'],
  // Years and months of contribution.
  ['PE-01', 'PE-03', 'PE-04', 'PR-10', 'LS-01'],
  ['PE-05', 'PE-06', 'VO-08', 'HB-17'],
  ['MA-01', 'VO-09', 'MA-10'],
  ['SU-01', 'VO-11'],
  ['SU-02', 'PE-01', 'SU-04'],
  ['UI-02', 'UI-03', 'UI-06'],
  // Leave.
  ['MA-02', 'MA-05', 'MA-04'],
  ['SI-01', 'SI-03', 'MA-12'],
  // Amounts round a birth.
  ['MA-08', 'VO-09', 'MA-11'],
  // Ages.
  ['RA-01', 'RA-02', 'RA-03', 'RA-08'],
  ['RA-04', 'RA-05', 'RA-06', 'RA-07'],
  ['SA-01', 'SA-02', 'PA-07', 'HI-04'],
  // Old people's money.
  ['SA-03', 'SA-10', 'D23-02'],
  ['PA-01', 'PA-03', 'PA-02'],
  // Health insurance.
  ['HI-03', 'HI-05', 'HI-04', 'VO-06'],
  ['HI-06', 'HI-07', 'HI-08', 'HI-09'],
  ['HI-13', 'HI-14', 'HI-15', 'HI-17'],
  ['HI-10', 'HI-11'],
  ['HI-12', 'HI-19'],
  // Days of procedures.
  ['LS-10', 'PA-10', 'SA-05', 'D23-06', 'VO-10', 'UI-08'],
  ['MA-06', 'VO-10'],
  // Fines.
  ['LE-03', 'LE-04', 'LE-05', 'LE-06', 'HB-18'],
  ['LE-08', 'LE-09', 'DX-07'],
  ['LE-10', 'LE-11', 'SI-05'],
  ['PN-01', 'PN-02', 'PN-03'],
  ['LE-01', 'HI-25'],
];
