/** A difference counts as found when chance alone gives one as large at most this often. Source: convention. */
export const foundLimit = 0.05;
