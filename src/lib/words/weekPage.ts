/** The head of the week calculator's page, which the page of an answer takes over when it changes. */
export const weekPage = {
  heading: 'How many recovery runs belong in your week?',
  lead: 'None at three runs, one at five, two at six. Tap your own week.',
} as const;
