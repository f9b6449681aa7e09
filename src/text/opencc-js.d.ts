/** The part of opencc-js that is used here: its own types do not resolve under NodeNext. */
declare module 'opencc-js/t2cn' {
  /** A function that converts a text from one variant of Chinese to another: `t` Traditional, `cn` Simplified. */
  export function Converter(variants: { from: 't'; to: 'cn' }): (text: string) => string;
}
