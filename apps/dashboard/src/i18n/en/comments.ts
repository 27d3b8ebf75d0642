import type { CommentPhrases } from '../vi/comments.ts';

export const comments = {
  audiences: {
    'unit-and-review': 'The unit and its reviewers',
    unit: 'Inside the unit',
    review: 'Among reviewers',
  },
  sides: { unit: 'unit', review: 'review' },
  audience: 'Who reads it',
  write: 'Write a comment',
  send: 'Send the comment',
  answer: 'Answer',
  sendAnswer: 'Send the answer',
  giveUp: 'Cancel',
  settle: 'Settled',
  openAgain: 'Open it again',
  settledBy: (name) => `Settled (${name})`,
  of: (what) => `Comments on ${what}`,
  none: 'No comments yet.',
} satisfies CommentPhrases;
