/**
 * Every version of the advice there has been, oldest first. The first number changes when an
 * answer does, the second when something is added or named anew, the third when only words or
 * speed change. What each changed stands on /changes/.
 */
export const rulesVersions = ['1.0.0', '1.1.0', '1.2.0'] as const;

/** Version of the advice that this folder gives. */
export const rulesVersion = '1.2.0' satisfies (typeof rulesVersions)[number];
