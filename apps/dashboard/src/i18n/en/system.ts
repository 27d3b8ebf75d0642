import type { SystemPhrases } from '../vi/system.ts';

export const system = {
  title: 'System',
  lead: 'An administrator’s account sees no figures, conferences or tasks of any unit.',
  periods: 'Reporting periods',
  periodTable: 'Table of the periods: figures counted, deadlines, state',
  period: 'Period',
  window: 'Figures counted',
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  due: 'Reports due',
  state: 'State',
  states: { planned: 'Not opened yet', open: 'Open', closed: 'Closed' },
  kinds: {
    committee: 'Party committees',
    'ward-committee': 'Ward party committees',
    'ward-authority': 'Ward people’s committees',
    'party-board': 'Party boards',
    department: 'Departments',
    authority: 'People’s committees',
    'mass-organisation': 'Mass organisations',
    'public-unit': 'Public service units',
    'vertical-agency': 'Vertical agencies',
  },
  service: 'Service',
  links: [
    {
      href: '/api/docs',
      name: 'API documentation',
      note: 'Addresses, parameters, error codes; to be tried on the page.',
    },
    {
      href: '/api/v1/openapi.json',
      name: 'OpenAPI 3.1 description',
      note: 'For generating a client.',
    },
    {
      href: '/readyz',
      name: 'Readiness',
      note: 'The database and its migrations; for monitoring tools.',
    },
  ],
} satisfies SystemPhrases;
