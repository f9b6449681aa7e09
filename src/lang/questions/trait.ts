/**
 * What is asked of somebody or something, as words of a pattern, matched on folded, Simplified text: what a question for
 * it has, and what else tells it.
 */
export type Trait = readonly [asked: string, told: string];
