const MAX_TEXTS = 2_000;

/** Remembers the answer for each text: the same lines of a paste are asked about many times. */
export const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    if (answers.size >= MAX_TEXTS) answers.clear();
    const answer = read(text);
    answers.set(text, { answer });
    return answer;
  };
};
