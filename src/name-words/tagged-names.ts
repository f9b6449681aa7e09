/** Which names of people the tagger's own lexicon has. */
import nlp from 'compromise/two';

/** In small letters, each of one word. */
export interface TaggedNames {
  readonly firstNames: readonly string[];
  readonly familyNames: readonly string[];
}

/** The lexicon of `compromise`, of what it calls first names and last names. */
export function taggedNames(): TaggedNames {
  const lexicon = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } })
    .one.lexicon;
  const having = (tags: RegExp): readonly string[] =>
    Object.entries(lexicon)
      .filter(([word, own]) => /^\p{L}{3,}$/u.test(word) && [own].flat().some((tag) => tags.test(tag)))
      .map(([word]) => word);
  return { firstNames: having(/^(?:Male|Female|First)Name$/), familyNames: having(/^LastName$/) };
}
