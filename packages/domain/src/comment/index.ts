export {
  type CommentAudience,
  type CommentSide,
  COMMENT_ANSWERS_MAX,
  COMMENT_AUDIENCES,
  COMMENT_MAX,
  COMMENT_SIDES,
  COMMENT_THREADS_MAX,
  audiencesOf,
  commentSides,
  refusalToSayMore,
  sideOfComment,
} from './comment.ts';
