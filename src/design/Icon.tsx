/** Our own drawings on a grid of 24, lines of 2, round ends. An icon never stands without its word. */
const drawings = {
  today: "M5 6h14v14H5zM5 10h14M9 4v4M15 4v4M9 14l2 2 4-4",
  cases: "M4 7a2 2 0 0 1 2-2h4l2 2h6a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z",
  network: "M12 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM5 21a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM19 21a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10.5 7.5 6.5 15M13.5 7.5l4 7.5M8 18h8", // prettier-ignore
  more: "M5 6h14M5 12h14M5 18h14",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  check: "M5 13l4 4L19 7",
  dots: "M12 5v.01M12 12v.01M12 19v.01",
  close: "M6 6l12 12M18 6 6 18",
  back: "M15 5l-7 7 7 7",
  forward: "M9 5l7 7-7 7",
  down: "M5 9l7 7 7-7",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5",
  filter: "M4 6h16M7 12h10M10 18h4",
  hide: "M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4 20 20 4", // prettier-ignore
  show: "M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  phone: "M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2",
  relay: "M5 12l4.5 4.5L19 7",
  seen: "M2.5 12.5 6.5 16.5 15 8M10.5 15.5l1 1L21 7",
  person: "M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 2.8-6 6.5-6s6.5 2 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.4c2.2.7 3.5 2.6 3.5 5.6", // prettier-ignore
  anonymous: "M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4.5 3.5-7 8-7 1.6 0 3 .3 4.2.9M19 17v.01M17 15.5a2 2 0 1 1 2.6 2c-.5.2-.6.6-.6 1M19 21v.01", // prettier-ignore
  home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
  school: "M2 9l10-5 10 5-10 5zM6 11.5V17c2 2 10 2 12 0v-5.5M22 9v6",
  work: "M4 8h16v11H4zM9 8V5h6v3M4 13h16",
  heart: "M12 20S4 15 4 9.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15 12 20 12 20z",
  scales: "M12 4v16M8 20h8M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z",
  talk: "M4 5h16v11h-9l-5 4v-4H4z",
  call: "M6 3l4 4-2 3c1 2.5 3.5 5 6 6l3-2 4 4-2 3C11 21 3 13 3 5z",
  message: "M4 6h16v12H4zM4 7l8 6 8-6",
  visit: "M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z", // prettier-ignore
  place: "M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z", // prettier-ignore
  office: "M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2",
  calendar: "M5 6h14v14H5zM5 10h14M9 4v4M15 4v4",
  warning: "M12 4 2.5 20h19zM12 10v4.5M12 17v.01",
  danger: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.01",
  question:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.5v.01",
  conflict: "M4 8h9M10 5l3 3-3 3M20 16h-9M14 13l-3 3 3 3",
  edit: "M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4",
  note: "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h5",
  group: "M7 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM17 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 18c0-3 2-5 5-5M22 18c0-3-2-5-5-5M7 21c0-3 2-4.5 5-4.5s5 1.5 5 4.5", // prettier-ignore
  camera: "M4 8h4l2-3h4l2 3h4v11H4zM12 16.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  microphone:
    "M12 14a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3zM6 11a6 6 0 0 0 12 0M12 17v4M9 21h6",
  qr: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 14h2v2h-2zM14 18h2v2h-2zM18 18h2v2h-2z",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1-1", // prettier-ignore
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  sheet: "M6 3h12v18H6zM9 8h6M9 12h6M9 16h3",
  key: "M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 12h9v3M17 12v3",
  sync: "M4 12a8 8 0 0 1 13.5-5.800L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 0 1-13.5 5.800L4 15.5M4 20v-4.5h4.5", // prettier-ignore
  offline: "M3 3l18 18M8.5 15.5a5 5 0 0 1 6-.8M5 12a10 10 0 0 1 4-2.300M2 8.5a14 14 0 0 1 4.5-2.700M19 12a10 10 0 0 0-3.5-2.200M22 8.5A14 14 0 0 0 11 5M12 19v.01", // prettier-ignore
  settings: "M4 7h9M17 7h3M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4 17h3M11 17h9M9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z", // prettier-ignore
  language: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9z", // prettier-ignore
  theme: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z",
  shield: "M12 3l8 3v5.5c0 4.5-3.200 8-8 9.5-4.800-1.5-8-5-8-9.5V6zM8.5 12l2.5 2.5 4.5-4.5",
  trash: "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
  install: "M12 4v10M8 10.5l4 4 4-4M5 18v2h14v-2",
  share: "M12 15V4M8 7.5l4-4 4 4M6 11H4v10h16V11h-2",
  door: "M6 21V4h12v17M3 21h18M14 12v.01",
  look: "M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  start: "M12 21V11M12 11c0-4 3-7 8-7 0 5-3 7-8 7zM12 14c0-3-2.5-5.5-7-5.5 0 4 2.5 5.5 7 5.5z",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01",
  timeline: "M6 4v16M6 7h3M6 13h3M12 7h8M12 13h8M12 19h5M6 19h3",
  attention: "M12 4a6 6 0 0 1 6 6v4l2 3H4l2-3v-4a6 6 0 0 1 6-6zM10 20h4",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5v.01",
  speak: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11",
  stop: "M7 7h10v10H7z",
  erase: "M9 5h11v14H9l-6-7zM12 9.5l5 5M17 9.5l-5 5",
  pause: "M9 6v12M15 6v12",
  merge: "M6 4v4c0 4 6 4 6 8v4M18 4v4c0 4-6 4-6 8",
  undo: "M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4",
} as const;

export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
  readonly large?: boolean;
}

export function Icon({ name, large = false }: IconProps) {
  const size = large ? 32 : 24;
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={large ? 1.75 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
