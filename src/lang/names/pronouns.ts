/** Words that stand for somebody without naming them, in every language. Folded; Chinese simplified. */
export const pronoun =
  /^(?:i|me|you|he|him|she|her|they|them|we|us|it|one|his|hers|their|who|whom|[我你您他她它咱]们?|谁|自己|对方|其)$/u;
