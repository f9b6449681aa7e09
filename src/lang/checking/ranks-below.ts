/** Those below who hold a post. */

/** What stands right before a post and makes it that of somebody below. */
export const belowRank = /(?:\b(?:deputy|vice|assistant|associate)[ -]|副|助理)$/u;

/** What Chinese posts end in that a deputy may have. */
export const zhPostWithDeputies = /(?:长|书记|主任|总裁|总统|总理|经理|主席|教授|秘书|总监|编辑|主编|教练)$/u;
