/** Days in a week; a week wraps round, so Sunday's neighbour is Monday. */
export const daysInWeek = 7;
