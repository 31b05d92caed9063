import type { AddressParts } from './parts.js';

/** Names that communities are called after: 长城花园社区 is 长城花园, and 红旗社区 no estate. */
const estateName = /[园苑村城家邸府湾里庭轩郡墅厦都居院坊寓区庄]$/u;
const communityEnd = /社区$/u;
const estateEnd = /(?<=.{2})小区$/u;

function estateOf({ estate, community }: AddressParts): string | undefined {
  const name = (estate ?? community?.replace(communityEnd, ''))?.replace(estateEnd, '');
  if (name === undefined || community?.endsWith('村')) return undefined;
  // 红旗12栋 is how 红旗社区 is cut short: no name of an estate.
  return estateName.test(name) || (estate !== undefined && estateEnd.test(estate)) ? name : undefined;
}

/**
 * The yard within a community where a building's number counts: its estate (`长城花园`), else lane, or road and number (`中山路18号`).
 * Undefined where the text names none: then it is the community itself. 12栋2单元301 of two yards are two doors.
 */
export function yardOf(parts: AddressParts): string | undefined {
  const { lane, road, roadNumber } = parts;
  const estate = estateOf(parts);
  if (estate !== undefined) return estate;
  if (lane !== undefined) return roadNumber === undefined ? lane : `${lane}${roadNumber}号`;
  return road !== undefined && roadNumber !== undefined ? `${road}${roadNumber}号` : undefined;
}
