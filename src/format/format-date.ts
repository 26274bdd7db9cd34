import { type IsoDate, partsOf } from '#model/period.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `September 30, 2020` */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${months[month - 1]} ${day}, ${year}`;
}
