/** What an address says, part by part, and the keys by which addresses are compared. */

/** A door within a community. A building without units has no `unit`. Arabic digits without leading zeros, upper case. */
export interface Door {
  readonly building: string;
  readonly unit?: string;
  readonly room: string;
}

/**
 * The parts of a Chinese address in their normal form: names with their ending (`中山路`, `武昌区`) and Han numerals
 * (`建设二路`), numbers in Arabic digits without leading zeros, letters in upper case. A part that the text does not name
 * is absent; nothing is guessed from another part.
 */
export interface AddressParts {
  /** Full name: `湖北` is `湖北省`; also the four municipalities. */
  readonly province?: string;
  /** Prefecture. A text that names one `市` alone has it here, be it a prefecture or a county. */
  readonly city?: string;
  /** 区, 县, 旗, or a county-level 市 after its prefecture. */
  readonly district?: string;
  /** 街道, 镇, 乡, 苏木; a regiment (`143团`) of the Xinjiang corps. */
  readonly street?: string;
  /** 社区 or 村 (`居委会` and `村委会` are those), 嘎查, a company (`12连`). */
  readonly community?: string;
  /** Group of a village: `3组`, `2队`, `4社`, `小房身屯`. */
  readonly group?: string;
  readonly road?: string;
  /** 巷, 胡同, 支路 by name; a Shanghai 弄 by number: `123弄`. */
  readonly lane?: string;
  /** The number along the road, the lane or in the village: `18`, `12-1` (12号附1, 12号之一), `特1`, `甲5`. */
  readonly roadNumber?: string;
  readonly estate?: string;
  /** `12`, `A`, `金`, `3排` of a row of cottages, `12+1` for 12-1号楼, or a building's name (`创业大厦`). */
  readonly building?: string;
  readonly unit?: string;
  /** `3`; `B1` below ground. */
  readonly floor?: string;
  /**
   * `301`; 3楼1号 is `301`, 3楼东户 is `3东`. `5+3` where the text writes a pair and does not say whether it is floor and room
   * or unit and room: it equals only another such pair.
   */
  readonly room?: string;
  /** What could not be read. */
  readonly rest?: string;
  /**
   * The door within its place (estate, lane, road, village): `12-2-301`; `18号-301` where the number along the road stands
   * for the building; `3组12号` for a house in a village. Absent unless the text names the door.
   */
  readonly doorKey?: string;
}

/** `12-2-301`, or `12-301` for a building without units: the form in which doors are compared, sorted and searched. */
export function doorKey(door: { building: string; unit?: string | null | undefined; room: string }): string {
  return door.unit === undefined || door.unit === null || door.unit === ''
    ? `${door.building}-${door.room}`
    : `${door.building}-${door.unit}-${door.room}`;
}
