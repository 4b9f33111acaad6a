/** The wire forms of the web API. Times are ISO 8601 in UTC; the server may leave an absent value out or send null. */

export type OptionType = 'integer' | 'number' | 'boolean' | 'string' | 'member' | 'duration' | 'dice' | 'coins';

export interface CommandOption {
  name: string;
  description: string;
  type: OptionType;
  required: boolean;
  choices?: string[] | null;
  /** Parallel to `choices`, in the caller's language. */
  choiceLabels?: string[] | null;
  /** Smallest number, or fewest characters. */
  min?: number | null;
  /** Largest number, or most characters. */
  max?: number | null;
  autocomplete?: boolean | null;
}

export interface CommandInfo {
  path: string;
  description: string;
  options: CommandOption[];
}

export interface Picture {
  id: string;
  alt: string;
  width: number;
  height: number;
}

export interface CardField {
  name: string;
  value: string;
  inline: boolean;
}

export interface Card {
  title: string;
  body: string;
  fields: CardField[];
  picture?: Picture | null;
  color?: string | null;
}

export interface ButtonComponent {
  type: 'button';
  id: string;
  label: string;
  enabled: boolean;
  style: 'secondary' | 'primary' | 'danger';
}

export interface SelectOption {
  label: string;
  value: string;
  description?: string | null;
}

export interface SelectComponent {
  type: 'select';
  id: string;
  label: string;
  enabled: boolean;
  options: SelectOption[];
}

export interface FormField {
  name: string;
  label: string;
  required: boolean;
  maxLength: number;
  value?: string | null;
}

export interface FormComponent {
  type: 'form';
  id: string;
  label: string;
  enabled: boolean;
  title: string;
  fields: FormField[];
}

export type Component = ButtonComponent | SelectComponent | FormComponent;

export interface Refusal {
  code: string;
  text: string;
}

/** Comes with the answer itself and is not kept in the feed. */
export interface ReplyFile {
  name: string;
  mediaType: string;
  text: string;
}

export interface Reply {
  text: string;
  cards: Card[];
  components: Component[];
  visibility: 'all' | 'only-me';
  file?: ReplyFile | null;
  sessionId?: string | null;
  refusal?: Refusal | null;
}

export interface Actor {
  userId: string;
  name: string;
}

export interface Entry {
  seq: number;
  at: string;
  actor: Actor;
  command: string;
  reply: Reply;
}

export interface FeedPage {
  entries: Entry[];
  last: number;
}

export interface RoomInfo {
  room: string;
  members: number;
  playing: boolean;
}

export interface Combatant {
  key: string;
  name: string;
  userId?: string | null;
  side: 'party' | 'foes';
  hitPoints?: number | null;
  maxHitPoints?: number | null;
  armorClass?: number | null;
  initiative?: number | null;
  conditions: string[];
  state: 'ready' | 'down' | 'dead' | 'fled' | 'away';
  note?: string | null;
}

export interface BoardOdds {
  label: string;
  /** Absent where there is nothing to hit. */
  percent?: number | null;
  /** As a player would type it, without the slash. */
  command: string;
}

export interface BoardToken {
  key: string;
  name: string;
  /** Its north-western square, from 0. */
  x: number;
  y: number;
  /** Squares along one side. */
  edge: number;
  side: 'party' | 'foes';
  state: Combatant['state'];
  odds: BoardOdds[];
}

export interface BoardReach {
  x: number;
  y: number;
  feet: number;
  /** As commands name it: `C4`. */
  square: string;
}

/** A battle map in squares, as far as anything is known of it; each row has one sign for each square. */
export interface Board {
  width: number;
  height: number;
  rows: string[];
  tokens: BoardToken[];
  /** The token that is the viewer's to play now, even where it can go no farther. */
  mover?: string | null;
  reach: BoardReach[];
}

export interface TableView {
  sessionId: string;
  version: number;
  finished: boolean;
  title: string;
  place: string;
  round?: number | null;
  turn?: string | null;
  turnEndsAt?: string | null;
  picture?: Picture | null;
  /** The squares of a fight, where squares are counted. */
  board?: Board | null;
  combatants: Combatant[];
}

/** One command of a session's log, seen afterwards. */
export interface ReplayStep {
  /** From 1. */
  step: number;
  steps: number;
  at: string;
  stateHash: string;
  lines: string[];
  table: TableView;
}

export interface Suggestion {
  label: string;
  value: string;
}

export interface GuestSession {
  token: string;
  userId: string;
  name: string;
}

export interface Me {
  userId: string;
  name: string;
  locale: string;
}

export interface About {
  name: string;
  version: string;
  licences: string[];
}

/** The body of every error answer (RFC 9457 with our own code). */
export interface Problem {
  error_code?: string | null;
  title?: string | null;
  detail?: string | null;
  timestamp?: string | null;
  requestId?: string | null;
  traceId?: string | null;
}
