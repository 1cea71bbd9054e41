import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';

const SHOWN = 'DD/MM/YYYY';
const STORED = 'YYYY-MM-DD';

/** A day. Loaded lazily: the calendar is heavy. @param value YYYY-MM-DD or ''. */
export default function DateField({
  id,
  value,
  onChange,
  label,
  min,
  max,
}: {
  id?: string;
  value: string;
  onChange: (day: string) => void;
  label: string;
  min?: string | undefined;
  max?: string | undefined;
}) {
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      aria-label={label}
      placeholder={label}
      format={[SHOWN, 'D/M/YYYY', STORED]}
      value={value === '' ? null : dayjs(value)}
      onChange={(day: dayjs.Dayjs | null) => onChange(day?.format(STORED) ?? '')}
      {...(min && { minDate: dayjs(min) })}
      {...(max && { maxDate: dayjs(max) })}
    />
  );
}
