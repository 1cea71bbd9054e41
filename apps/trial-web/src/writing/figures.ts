/** A figure of the law that texts may name in a slot, found in the fact base by attribute. */
interface Figure {
  readonly attribute: string;
  /** How the `appliesTo` of the wanted quantity begins; empty for any. */
  readonly appliesTo: string;
  readonly unit: 'money' | 'months-of-age' | 'number';
}

const money = (attribute: string, appliesTo = ''): Figure => ({
  attribute,
  appliesTo,
  unit: 'money',
});

export const FIGURES = {
  luongcoso: money('reference_level.base_salary'),
  trandong: money('contribution.salary_cap', 'BHXH bắt buộc'),
  maitang: money('funeral.amount', 'BHXH bắt buộc'),
  sinhcon: money('maternity.one_off_amount'),
  duongsuc: money('convalescence.daily_amount'),
  tuat: money('survivors.monthly_amount', 'mỗi thân nhân'),
  bhyt1: money('health_insurance.household_payment', 'người thứ nhất'),
  bhyt2: money('health_insurance.household_payment', 'người thứ hai'),
  bhyt3: money('health_insurance.household_payment', 'người thứ ba'),
  bhyt4: money('health_insurance.household_payment', 'người thứ tư'),
  bhyt5: money('health_insurance.household_payment', 'từ người thứ năm'),
  hssv: money('health_insurance.student_annual_payment'),
  khamnho: money('health_insurance.small_cost_threshold'),
  cungchitra: money('health_insurance.copay_exempt_threshold'),
  tunguyen: money('voluntary.min_monthly_payment'),
  hokinhdoanh: money('household_business.min_monthly_payment'),
  tranthatnghiep: money('unemployment.benefit_cap', 'vùng I'),
  luongvung: money('minimum_wage.monthly', 'vùng I'),
  ngaythatnghiep: { attribute: 'unemployment.start_day', appliesTo: '', unit: 'number' },
  tuoinam: {
    attribute: 'retirement_age.male',
    appliesTo: 'nam, điều kiện bình thường',
    unit: 'months-of-age',
  },
  tuoinu: {
    attribute: 'retirement_age.female',
    appliesTo: 'nữ, điều kiện bình thường',
    unit: 'months-of-age',
  },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof FIGURES;

export function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(FIGURES, name);
}

/** @returns e.g. 2.530.000 · 57 tuổi 4 tháng · 11; with `short` money reads as spoken: 2,53 triệu. */
export function writeFigure(name: FigureName, value: number, short = false): string {
  const { unit } = FIGURES[name];
  if (unit === 'months-of-age') return writeAge(value);
  if (unit === 'number') return String(value);
  if (short && value >= 1_000_000) {
    return `${String(Math.round(value / 10_000) / 100).replace('.', ',')} triệu`;
  }
  return dotted(value);
}

function writeAge(months: number): string {
  const rest = months % 12;
  const years = `${Math.floor(months / 12)} tuổi`;
  return rest === 0 ? years : `${years} ${rest} tháng`;
}

/** @returns a whole number grouped as in Vietnam: 2.530.000. */
function dotted(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
