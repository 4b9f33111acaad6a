/** Outlines on a 24-unit square, stroked with the text's color. */
const shapes = {
  crest: 'M4 3h16v10c0 4-4 6.500-8 8.500C8 19.500 4 17 4 13z M9 16v-4a3 3 0 0 1 6 0v4',
  share: 'M17 3.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zM7 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zM17 15.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zM9.200 10.700l5.600-3.400M9.200 13.300l5.600 3.400',
  menu: 'M4 6h16M4 12h16M4 18h16',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500 19 19M5 19l1.500-1.500M17.500 6.500 19 5',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500z',
  send: 'M4 12 20 4l-5 16-4-6z M11 14l9-10',
  help: 'M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 17.500v.1M12 2.500a9.500 9.500 0 1 0 0 19 9.500 9.500 0 0 0 0-19z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  reset: 'M4 12a8 8 0 1 0 2.500-5.800L4 8.500M4 4v4.500h4.500',
  shield: 'M12 3 5 5.500V11c0 5 3 8 7 10 4-2 7-5 7-10V5.500z',
  swords: 'M4 4l12 12M20 4 8 16M4 4v3l10.500 10.500M20 4v3L9.500 17.500M13 19l5-5M11 19l-5-5M17 17.500l3 3M7 17.500l-3 3',
  door: 'M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16M3 21h18M14 12v1',
  scroll: 'M7 4h11v13a3 3 0 0 1-3 3H6a2.500 2.500 0 0 1 0-5h9v2.500M7 4a2 2 0 0 0-2 2v9M9 8h6M9 11.500h6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.500 20.500c.5-4 3.500-6 7.500-6s7 2 7.500 6',
  chevron: 'M6 9l6 6 6-6',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  first: 'M6 5v14M18 5l-9 7 9 7z',
  last: 'M18 5v14M6 5l9 7-9 7z',
  previous: 'M15 5l-8 7 8 7',
  next: 'M9 5l8 7-8 7',
  hourglass: 'M6 3h12M6 21h12M7 3c0 5 5 6 5 9s-5 4-5 9M17 3c0 5-5 6-5 9s5 4 5 9',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
