const PATHS = {
  overview: 'M3 3h6v6H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 11h6v6H3z',
  report: 'M5 2.5h7l3.5 3.5v11.5H5zM11.5 2.5v4h4M7.5 10h5.5M7.5 13.5h5.5',
  review:
    'M4 3.5h12v13H4zM7 7.5l1.2 1.2L10.5 6.5M12.5 7.8h1.5M7 12.5l1.2 1.2 2.3-2.2M12.5 12.8h1.5',
  task: 'M4 5.5l1.3 1.3L8 4M4 13l1.3 1.3L8 11.5M10.5 5.5H17M10.5 13H17',
  meeting: 'M2.5 4h15v9h-15zM10 13v4M6.5 17h7M6 10l2.5-3 2 2L14 6.5',
  units: 'M7.5 3h5v4h-5zM2.5 13h5v4h-5zM12.5 13h5v4h-5zM10 7v3M5 13v-3h10v3',
  indicator: 'M3 17h14M5 17v-5M9 17V6M13 17V9M16.5 17V3.5',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  download: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M3.5 16.5h13',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  more: 'M4.5 10a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0zM10.5 10a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0zM16.5 10a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0z',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.5l4 4 8-9',
  alert: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1',
  info: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 9v5M10 6.2v.1',
  retry: 'M16.5 10a6.5 6.5 0 1 1-2-4.7L16.5 7M16.5 3v4h-4',
  'chevron-down': 'M5 7.5l5 5 5-5',
  'chevron-right': 'M7.5 5l5 5-5 5',
  'arrow-up': 'M10 16.5v-13M5 8.5l5-5 5 5',
  'arrow-down': 'M10 3.5v13M5 11.5l5 5 5-5',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M16 4l-1.4 1.4M5.4 14.6L4 16',
  moon: 'M16.5 11.5A7 7 0 0 1 8.5 3.5a7 7 0 1 0 8 8z',
  system: 'M2.5 3.5h15v10h-15zM7 17h6M10 13.5V17',
  user: 'M10 3a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM3.5 17.5c.5-3.5 3-5 6.5-5s6 1.5 6.5 5',
  present: 'M2.5 3.5h15M4 3.5v9h12v-9M10 12.5v2M6.5 17.5l3.5-3 3.5 3',
  chart: 'M3 3v14h14M6.5 13l3-4 3 2 4-6',
  comment: 'M3 4h14v9.5H9L5.5 17v-3.5H3z',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12',
} as const;

/** A picture of the closed set; the words beside it carry the meaning. */
export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  /** Side in CSS pixels. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A line drawing in the colour of the text around it, always decoration. */
export function Icon({ name, size = 18, className }: IconProps) {
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
