import type { SignInPhrases } from '../vi/sign-in.ts';

export const signIn = {
  title: 'Sign in',
  lead: 'Each unit’s six-month results against its targets for the year, the review conference and the tasks that follow it – in one place.',
  username: 'User name',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  submit: 'Sign in',
  usernameMissing: 'Please enter your user name.',
  passwordMissing: 'Please enter your password.',
  demoTitle: 'Demonstration accounts',
  demoLead: (password) => `Choose one to fill in the form; all share the password “${password}”.`,
  roles: {
    clerk: 'Unit clerk',
    'unit-approver': 'Unit approver',
    verifier: 'Departments and organisations',
    secretariat: 'Secretariat',
    'board-leader': 'Board leader',
    'standing-committee': 'Standing committee',
    administrator: 'Administrator',
  },
} satisfies SignInPhrases;
