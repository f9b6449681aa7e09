/** Governments that are called after who leads them. */
import { fold } from '../../text/fold.js';

const GOVERNMENT =
  /^(.+?)(?:['’]s)?\s*(?:政府|当局|内阁|团队|阵营|administration|government|cabinet|campaign|white house)$/u;

/** Whose government an organisation is by its name, folded (`特朗普政府`, `Merkel's cabinet`); undefined if nobody's. */
export function leaderOf(organization: string): string | undefined {
  return GOVERNMENT.exec(fold(organization))?.[1];
}
