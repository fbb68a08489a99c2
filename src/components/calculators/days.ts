const dayMs = 24 * 60 * 60 * 1000;

/** Midnight UTC of a date written `YYYY-MM-DD`; `null` where there is no such day. */
export function dayOf(text: string): Date | null {
  const date = new Date(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  return isDate && date.toISOString().slice(0, 10) === text ? date : null;
}

/** The day so many days later. */
export function daysAfter(date: Date, days: number): Date {
  return new Date(date.getTime() + days * dayMs);
}
