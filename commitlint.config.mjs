// Conventional Commits: "feat(docx): number clauses from the buyer's own heading".
export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'subject-case': [0],
    'body-max-line-length': [2, 'always', 120],
  },
};
